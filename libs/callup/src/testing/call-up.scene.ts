import { newId } from '@muster/platform';
import { testVault } from '@muster/platform/testing';
import type { DataSource } from 'typeorm';
import { sealCallUpTexts } from '../sealed/callup.seal.ts';
import { addPeople, type ScenePerson } from './scene.people.ts';

/** One line of a scene; 1 head, no reserve, either place, tomorrow, unless said otherwise. */
export interface SceneLine {
  need?: number;
  reserves?: number;
  place?: 'ON_SITE' | 'REMOTE' | 'EITHER';
}

/** What to set up. */
export interface SceneOptions {
  people: number;
  lines?: SceneLine[];
  /** Positions of the lines that the person at this index fits; all of them unless said otherwise. */
  fits?: (person: number) => number[];
  channels?: ('SMS' | 'EMAIL')[];
  kind?: 'REAL' | 'DRILL';
  state?: string;
  /** How many are invited in wave 1; the others are held back. Everybody unless said otherwise. */
  invited?: number;
  waveSize?: number | null;
  waveStop?: 'FILLED' | 'FILLED_WITH_RESERVES' | 'NEVER';
  waveIntervalSeconds?: number | null;
  reminderAfterSeconds?: number | null;
  /** PostgreSQL interval from now to the deadline. */
  deadlineIn?: string;
  /** Leaves the invitations of wave 1 queued instead of accepted by the provider. */
  queued?: boolean;
  /** The same people again, for a second call-up. */
  who?: ScenePerson[];
}

/** A launched call-up with its people. */
export interface Scene {
  callUpId: string;
  number: number;
  people: (ScenePerson & { invitationId: string; linkNumber: string })[];
}

/** Sets up a launched call-up in a test's database, as the launch leaves it. */
export async function launchedCallUp(db: DataSource, options: SceneOptions): Promise<Scene> {
  const people = options.who ?? await addPeople(db, options.people);
  const callUp = await addCallUp(db, options);
  await addLines(db, callUp.id, options.lines ?? [{}]);
  const invitations = await invite(db, callUp.id, people, options);
  await addDeliveries(db, callUp.id, options.queued ?? false);
  await db.query(`insert into audit_entry (actor_kind, action, subject_type, subject_id) values ('system', 'callup.launch', 'call_up', $1)`, [callUp.id]);
  return { callUpId: callUp.id, number: callUp.number, people: people.map((person) => ({ ...person, ...invitations.get(person.expertId)! })) };
}

async function addCallUp(db: DataSource, o: SceneOptions): Promise<{ id: string; number: number }> {
  const id = newId();
  const texts = sealCallUpTexts(await testVault(db).loaded(), id, { textJa: '解析の要員を募集', textEn: 'Analysts wanted' });
  const [row] = await db.query<{ id: string; number: number }[]>(
    `with i as (insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('S-' || nextval('incident_number'), '', '', 3, 'AMBER', $1 = 'DRILL') returning id)
     insert into call_up (id, incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, wave_size, wave_interval_seconds,
       wave_stop, current_wave, reminder_after_seconds, next_wave_at, deadline, idempotency_key, request_hash, launched_at)
     select $9, i.id, nextval('call_up_number'), $1, '4821', $2, $10, $11, $3, '{}', $4, $5, $6, 1, $7,
       case when $5::int is not null then muster_now() + $5 * interval '1 second' end, muster_now() + $8::interval, uuidv7()::text, uuidv7()::text::bytea, muster_now()
     from i returning id, number`,
    [o.kind ?? 'REAL', o.state ?? 'OPEN', o.channels ?? ['SMS', 'EMAIL'], o.waveSize ?? null, o.waveIntervalSeconds ?? null,
      o.waveStop ?? 'FILLED_WITH_RESERVES', o.reminderAfterSeconds ?? null, o.deadlineIn ?? '4 hours', id, texts.textJaSealed, texts.textEnSealed],
  );
  return row!;
}

async function addLines(db: DataSource, callUpId: string, lines: readonly SceneLine[]): Promise<void> {
  for (const [position, line] of lines.entries()) {
    await db.query(
      `insert into requirement (call_up_id, position, work_role_id, min_level, head_count, reserve_count, place, prefecture_code, from_at, until_at)
       values ($1, $2, 'PD-WRL-003', 2, $3, $4, $5, '13', muster_now() + interval '1 day', muster_now() + interval '3 days')`,
      [callUpId, position, line.need ?? 1, line.reserves ?? 0, line.place ?? 'EITHER'],
    );
  }
}

async function invite(db: DataSource, callUpId: string, people: readonly ScenePerson[], o: SceneOptions): Promise<Map<string, { invitationId: string; linkNumber: string }>> {
  const positions = (o.lines ?? [{}]).map((_, position) => position);
  const rows = people.map((person, at) => {
    const lines = o.fits?.(at) ?? positions;
    return { expert: person.expertId, wave: at < (o.invited ?? people.length) ? 1 : 0, lines, scores: lines.map(() => 0.5), rank: at + 1 };
  });
  const found = await db.query<{ expertId: string; invitationId: string; linkNumber: string }[]>(
    `insert into invitation (call_up_id, expert_id, wave, lines, scores, rank)
     select $1, expert, wave, lines, scores, rank from jsonb_to_recordset($2::jsonb) as r(expert uuid, wave smallint, lines smallint[], scores real[], rank int)
     returning expert_id as "expertId", id as "invitationId", link_number as "linkNumber"`,
    [callUpId, JSON.stringify(rows)],
  );
  return new Map(found.map((row) => [row.expertId, { invitationId: row.invitationId, linkNumber: row.linkNumber }]));
}

async function addDeliveries(db: DataSource, callUpId: string, queued: boolean): Promise<void> {
  await db.query(
    `insert into delivery (call_up_id, invitation_id, contact_id, purpose, wave, channel, priority, not_before, expires_at)
     select c.id, i.id, t.id, 'INVITE', 1, ch.channel, 20, muster_now(), c.deadline
     from call_up c cross join unnest(c.channels) ch(channel) join invitation i on i.call_up_id = c.id and i.wave = 1
     join contact t on t.expert_id = i.expert_id and t.kind = case ch.channel when 'SMS' then 'PHONE' else 'EMAIL' end where c.id = $1`,
    [callUpId],
  );
  if (!queued) await sendQueued(db, callUpId);
}

/** Sends everything that waits, as a dispatcher does: claimed for a sender, then accepted by its provider. */
export async function sendQueued(db: DataSource, callUpId: string): Promise<void> {
  await db.query(`insert into sender (id, channel, provider, address, rate_per_second, burst, tokens) values
    ('scene-sms', 'SMS', 'scene', '+819000000000', 1000, 1000, 1000), ('scene-mail', 'EMAIL', 'scene', 'muster@example.jp', 1000, 1000, 1000) on conflict do nothing`);
  await db.query(
    `update delivery set state = 'CLAIMED', claimed_at = muster_now(), attempts = 1, provider = 'scene', sender_id = case channel when 'SMS' then 'scene-sms' else 'scene-mail' end
     where call_up_id = $1 and state = 'QUEUED'`, [callUpId]);
  await db.query(`update delivery set state = 'ACCEPTED', accepted_at = muster_now(), provider_message_id = id::text where call_up_id = $1 and state = 'CLAIMED'`, [callUpId]);
}
