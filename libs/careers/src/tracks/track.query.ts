import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { TrackEntry } from './track-entry.rule.ts';
import type { TrackVersion } from './track.rule.ts';

const STEPS = `(
  select coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'nameJa', s.name_ja, 'nameEn', s.name_en, 'after', to_jsonb(s.after), 'requirements', (
    select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'ref', r.ref, 'level', r.level, 'amount', r.amount) order by r.position), '[]')
    from track_requirement r where r.version_id = s.version_id and r.step_code = s.code)) order by s.position), '[]')
  from track_step s where s.version_id = v.id) as steps`;
const COLUMNS = `v.id, v.track_code as "trackCode", v.version, v.name_ja as "nameJa", v.name_en as "nameEn", v.aim_ja as "aimJa", v.aim_en as "aimEn", v.valid_from::text as "validFrom", ${STEPS}`;

/** The version of each track that is in force on a day, in the order of the tracks. */
export function tracksOn(em: EntityManager, day: Day): Promise<TrackVersion[]> {
  return em.query(
    `select ${COLUMNS} from career_track t
       join lateral (select * from track_version v where v.track_code = t.code and v.valid_from <= $1::date order by v.version desc limit 1) v on true order by t.position`, [day]);
}

/** Every version of a track, the first first. */
export function versionsOf(em: EntityManager, trackCode: string): Promise<TrackVersion[]> {
  return em.query(`select ${COLUMNS} from track_version v where v.track_code = $1 order by v.version`, [trackCode]);
}

/** Versions by id. */
export async function versionsById(em: EntityManager, ids: readonly string[]): Promise<Map<string, TrackVersion>> {
  const rows: TrackVersion[] = await em.query(`select ${COLUMNS} from track_version v where v.id = any($1::uuid[])`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Puts a version on record with its steps and lines; gives its id. */
export async function addVersion(em: EntityManager, trackCode: string, version: number, entry: TrackEntry, by: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    `insert into track_version (track_code, version, name_ja, name_en, aim_ja, aim_en, valid_from, by_user) values ($1, $2, $3, $4, $5, $6, $7::date, $8) returning id`,
    [trackCode, version, entry.nameJa.trim(), entry.nameEn.trim(), entry.aimJa.trim(), entry.aimEn.trim(), entry.validFrom, by]);
  for (const [position, step] of entry.steps.entries()) {
    await em.query('insert into track_step (version_id, code, position, name_ja, name_en, after) values ($1, $2, $3, $4, $5, $6::text[])',
      [row!.id, step.code, position, step.nameJa.trim(), step.nameEn.trim(), step.after]);
    await em.query(
      `insert into track_requirement (version_id, step_code, position, kind, ref, level, amount)
       select $1, $2, l.position, l.kind, l.ref, l.level, l.amount from jsonb_to_recordset($3::jsonb) as l(position smallint, kind text, ref text, level smallint, amount smallint)`,
      [row!.id, step.code, JSON.stringify(step.requirements.map((line, at) => ({ ...line, position: at })))]);
  }
  return row!.id;
}
