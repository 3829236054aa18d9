import type { ClientBase } from 'pg';
import { CAREER_TRACKS, type CareerTrackFact } from '../reference/career-tracks.ts';
import { upsert } from './upsert.ts';

/** Writes the first version of each track where there is none yet: versions are never changed, and bodies publish the next ones. */
export async function seedCareerTracks(client: ClientBase): Promise<void> {
  await upsert(client, { table: 'career_track', key: ['code'], columns: { code: 'text', position: 'int2' } }, CAREER_TRACKS.map(({ code }, at) => [code, at + 1]));
  for (const track of CAREER_TRACKS) await seedTrack(client, track);
}

async function seedTrack(client: ClientBase, track: CareerTrackFact): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into track_version (track_code, version, name_ja, name_en, aim_ja, aim_en, valid_from)
     select $1::text, 1, $2, $3, $4, $5, $6::date where not exists (select from track_version where track_code = $1) returning id`,
    [track.code, track.nameJa, track.nameEn, track.aimJa, track.aimEn, track.validFrom]);
  const version = rows[0]?.id;
  if (version === undefined) return;
  for (const [position, { code, nameJa, nameEn, after, lines }] of track.steps.entries()) {
    await client.query('insert into track_step (version_id, code, position, name_ja, name_en, after) values ($1, $2, $3, $4, $5, $6::text[])', [version, code, position, nameJa, nameEn, after]);
    await client.query(
      `insert into track_requirement (version_id, step_code, position, kind, ref, level, amount)
       select $1, $2, l.position, l.kind, l.ref, l.level, l.amount from jsonb_to_recordset($3::jsonb) as l(position smallint, kind text, ref text, level smallint, amount smallint)`,
      [version, code, JSON.stringify(lines.map((line, at) => ({ ...line, position: at })))]);
  }
}
