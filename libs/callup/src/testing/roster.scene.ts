import { insertContacts } from '@muster/registry/testing';
import type { DataSource } from 'typeorm';

/** One expert as a test wants him; an active, reachable generalist of Tokyo unless said otherwise. */
export interface RosterExpert {
  status?: string;
  paused?: boolean;
  sector?: 'PUBLIC' | 'PRIVATE';
  prefecture?: string;
  organisationId?: string | null;
  remoteOk?: boolean;
  travelOk?: boolean;
  languages?: string[];
  messageLanguage?: 'ja' | 'en';
  eligibleUntil?: string;
  /** Level by work role. */
  skills?: Record<string, number>;
  verified?: boolean;
  /** Contacts with what is wrong with them; null leaves the contact out. */
  phone?: 'usable' | 'unverified' | 'opted-out' | 'unreachable' | null;
  email?: 'usable' | 'unverified' | 'opted-out' | 'unreachable' | null;
  /** int4multirange of minutes of the week and of the day. */
  week?: string;
  quiet?: string;
  wakeSeverity?: number;
  conflictWith?: string;
  attested?: { kind: string; by: string; until: string };
}

/** Adds the reference facts that the roster's rows refer to. */
export async function addFacts(db: DataSource): Promise<{ ministry: string; victim: string }> {
  await db.query(`
    insert into prefecture values ('13', '東京都', 'トウキョウト', 'Tokyo', '関東', 'Kanto', '新宿区', 35.69, 139.69),
      ('27', '大阪府', 'オオサカフ', 'Osaka', '近畿', 'Kinki', '大阪市', 34.69, 135.52) on conflict do nothing;
    insert into work_role values ('PD-WRL-003', 'PD', 'インシデント対応', 'Incident Response', 'HANDLER'),
      ('IN-WRL-002', 'IN', 'デジタル証拠分析', 'Digital Evidence Analysis', 'FORENSICS') on conflict do nothing;
    insert into attestation_kind values ('TOKUTEI_HIMITSU', '特定秘密', 'Specially designated secrets', 5, '2014-12-10') on conflict do nothing;
    insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('ministry', 'MINISTRY', '省', 'Ministry', '2001-01-06'),
      ('victim', 'AGENCY', '庁', 'Agency', '2001-01-06') on conflict do nothing`);
  const rows = await db.query<{ slug: string; id: string }[]>(`select slug, id from organisation where slug in ('ministry', 'victim')`);
  const idOf = (slug: string): string => rows.find((row) => row.slug === slug)!.id;
  return { ministry: idOf('ministry'), victim: idOf('victim') };
}

async function addContact(db: DataSource, expertId: string, kind: 'PHONE' | 'EMAIL', state: string | null): Promise<void> {
  if (state === null) return;
  const [row] = await db.query<{ n: number }[]>('select count(*)::int as n from contact');
  const address = kind === 'PHONE' ? `+8190${10_000_000 + row!.n}` : `x${row!.n}@example.jp`;
  await insertContacts(db, [{
    expertId, kind, address, verified: state !== 'unverified', optedOut: state === 'opted-out', unreachable: state === 'unreachable',
  }]);
}

/** Adds one expert; gives his id. */
export async function addExpert(db: DataSource, e: RosterExpert = {}): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(
    `insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, sector, organisation_id, prefecture_code, remote_ok,
       travel_ok, languages, message_language, status, paused_at, eligible_until, search_key)
     values ('秘密', '花子', 'ヒミツ', 'ハナコ', 'Himitsu', 'Hanako', $1, $2, $3, $4, $5, $6, $7, $8, case when $9 then muster_now() end, $10, 'k') returning id`,
    [e.sector ?? 'PRIVATE', e.organisationId ?? null, e.prefecture ?? '13', e.remoteOk ?? true, e.travelOk ?? true, e.languages ?? ['ja'],
      e.messageLanguage ?? 'ja', e.status ?? 'ACTIVE', e.paused ?? false, e.eligibleUntil ?? 'infinity'],
  );
  const { id } = row!;
  for (const [role, level] of Object.entries(e.skills ?? { 'PD-WRL-003': 2 })) {
    await db.query('insert into expert_skill values ($1, $2, $3, case when $4 then muster_now() end)', [id, role, level, e.verified ?? true]);
  }
  await addContact(db, id, 'PHONE', e.phone === undefined ? 'usable' : e.phone);
  await addContact(db, id, 'EMAIL', e.email === undefined ? 'usable' : e.email);
  if (e.week ?? e.quiet) {
    await db.query('insert into availability values ($1, $2, $3, $4)', [id, e.week ?? '{[0,10080)}', e.quiet ?? '{}', e.wakeSeverity ?? 3]);
  }
  if (e.conflictWith) await db.query('insert into expert_conflict values ($1, $2)', [id, e.conflictWith]);
  if (e.attested) {
    await db.query(`insert into attestation.confirmation (expert_id, kind, organisation_id, notified_on, expires_on) values ($1, $2, $3, '2020-01-01', $4)`,
      [id, e.attested.kind, e.attested.by, e.attested.until]);
  }
  return id;
}

/** Opens an incident; gives its id. */
export async function addIncident(db: DataSource, o: { severity?: number; drill?: boolean; affected?: string[] } = {}): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(
    `insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('R-' || nextval('incident_number'), '', '', $1, 'AMBER', $2) returning id`,
    [o.severity ?? 2, o.drill ?? false],
  );
  for (const organisation of o.affected ?? []) await db.query('insert into incident_organisation values ($1, $2)', [row!.id, organisation]);
  return row!.id;
}

/** Makes a team of these experts, with a place from a year ago unless a term is given; gives its id. */
export async function addTeam(db: DataSource, experts: readonly string[], o: { leastSeverity?: number; ended?: boolean; fromOn?: string; untilOn?: string } = {}): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(
    `insert into team (kind, name_ja, name_en, least_severity, activation_ja, activation_en, valid_from, valid_to)
     values ('CYMAT', gen_random_uuid()::text, 'x', $1, 'x', 'x', '2020-01-01', case when $2 then current_date - 2 end) returning id`, [o.leastSeverity ?? 0, o.ended ?? false]);
  for (const expert of experts) {
    await db.query('insert into team_member (team_id, expert_id, post, from_on, until_on) values ($1, $2, $3, coalesce($4::date, current_date - 365), $5::date)', [row!.id, expert, 'MEMBER', o.fromOn ?? null, o.untilOn ?? null]);
  }
  return row!.id;
}

/** Takes everybody off the roster, with all call-ups and incidents. */
export async function clearRoster(db: DataSource): Promise<void> {
  await db.query('delete from call_up; delete from incident; delete from expert');
}
