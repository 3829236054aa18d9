import type { EntityManager } from 'typeorm';
import type { Queryable } from '../targeting/queryable.ts';
import type { PresetDraft } from './preset.rule.ts';

/** What presets are checked against. */
export interface PresetFacts {
  now: Date;
  roles: { id: string; nameJa: string; nameEn: string }[];
  attestationKinds: string[];
}

const FACTS = `
  select muster_now() as now,
    (select coalesce(json_agg(json_build_object('id', w.id, 'nameJa', w.name_ja, 'nameEn', w.name_en)), '[]') from work_role w where w.id = any($1::text[])) as roles,
    (select coalesce(json_agg(a.code), '[]') from attestation_kind a) as "attestationKinds"`;

/** Reads what a preset's lines name, as far as it exists. */
export async function readPresetFacts(db: Queryable, roleIds: readonly (string | null)[]): Promise<PresetFacts> {
  const [row] = await db.query<[PresetFacts]>(FACTS, [roleIds.filter((id) => id !== null)]);
  return row;
}

/** A preset's row as far as changes go by it. */
export interface PresetHead {
  version: number;
  withdrawn: boolean;
}

/** Holds a preset until the transaction ends; undefined: there is none of this code. */
export async function holdPreset(em: EntityManager, code: string): Promise<PresetHead | undefined> {
  const [row] = await em.query<PresetHead[]>('select version, withdrawn_at is not null as withdrawn from preset where code = $1 for update', [code]);
  return row;
}

/** Writes a new preset behind the others; false: its code is taken. */
export async function addPreset(em: EntityManager, code: string, draft: PresetDraft): Promise<boolean> {
  const rows = await em.query<unknown[]>(
    `insert into preset (code, position, kind, name_ja, name_en, severity, text_ja, text_en, changed_at)
     select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7, muster_now() from preset on conflict do nothing returning code`, [code, ...columnsOf(code, draft)]);
  if (rows.length === 0) return false;
  await addLines(em, code, draft);
  return true;
}

/** Writes a preset anew, as the next version. */
export async function rewritePreset(em: EntityManager, code: string, draft: PresetDraft): Promise<void> {
  await em.query(
    `update preset set kind = $2, name_ja = $3, name_en = $4, severity = $5, text_ja = $6, text_en = $7, version = version + 1, changed_at = muster_now() where code = $1`,
    [code, ...columnsOf(code, draft)]);
  await em.query('delete from preset_line where preset_code = $1', [code]);
  await addLines(em, code, draft);
}

/** Withdraws a preset, or brings it back; gives how many are left. */
export async function setWithdrawn(em: EntityManager, code: string, withdrawn: boolean): Promise<number> {
  await em.query('update preset set withdrawn_at = case when $2 then muster_now() end, changed_at = muster_now() where code = $1', [code, withdrawn]);
  const [row] = await em.query<[{ left: number }]>('select count(*)::int as left from preset where withdrawn_at is null');
  return row.left;
}

/** Keeps what a preset says now as its present version; once kept, it stays. */
export async function keepVersion(em: EntityManager, code: string, by: string | null): Promise<void> {
  await em.query(
    `insert into preset_version (preset_code, version, content, made_by, made_at)
     select p.code, p.version, json_build_object('kind', p.kind, 'nameJa', p.name_ja, 'nameEn', p.name_en, 'severity', p.severity, 'textJa', p.text_ja, 'textEn', p.text_en,
       'lines', (select json_agg(json_build_object('position', l.position, 'workRoleId', l.work_role_id, 'minLevel', l.min_level, 'headCount', l.head_count, 'reserveCount', l.reserve_count,
         'place', l.place, 'durationHours', l.duration_hours, 'attestationKind', l.attestation_kind, 'languages', l.languages) order by l.position) from preset_line l where l.preset_code = p.code)),
       $2, case when $2::uuid is null then p.changed_at else muster_now() end
     from preset p where p.code = $1 on conflict do nothing`, [code, by]);
}

function columnsOf(code: string, { forDrills, nameJa, nameEn, severity, textJa, textEn }: PresetDraft): unknown[] {
  return [forDrills ? 'DRILL' : code === 'DRILL' ? 'EXERCISE' : code, nameJa.trim(), nameEn.trim(), severity, textJa.trim(), textEn.trim()];
}

async function addLines(em: EntityManager, code: string, { lines }: PresetDraft): Promise<void> {
  await em.query(
    `insert into preset_line (preset_code, position, work_role_id, min_level, head_count, reserve_count, place, duration_hours, attestation_kind, languages)
     select $1, l.position, l."workRoleId", l."minLevel", l."headCount", l."reserveCount", l.place, l."durationHours", l."attestationKind", coalesce(l.languages, '{}')
     from json_to_recordset($2::json) as l(position int2, "workRoleId" text, "minLevel" int2, "headCount" int, "reserveCount" int, place text, "durationHours" int, "attestationKind" text, languages text[])`,
    [code, JSON.stringify(lines.map((line, position) => ({ ...line, position })))]);
}
