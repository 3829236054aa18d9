import { isUuid, TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Body } from './body.rule.ts';

/** Kinds of bodies that have posts and slots, in the order in which they are shown. */
const PUBLIC = ['AUTHORITY', 'MINISTRY', 'AGENCY', 'LOCAL_GOVERNMENT'];

/** A body with its days; null when there is none. */
export async function findBody(em: EntityManager, id: string): Promise<Body | null> {
  if (!isUuid(id)) return null;
  const [row]: Body[] = await em.query(
    'select name_ja as "nameJa", name_en as "nameEn", valid_from::text as "validFrom", valid_to::text as "validTo" from organisation where id = $1', [id]);
  return row ?? null;
}

/** Whether a rank exists on a day. */
export async function isRank(em: EntityManager, code: string, day: string): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from post_rank where code = $1 and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)', [code, day]);
  return row !== undefined;
}

/** Ids of the ministries, agencies and local governments of today, of some or (null) of all, by kind and name. */
export async function publicBodies(em: EntityManager, ids: readonly string[] | null): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `select id from organisation where kind = any($1) and valid_from <= ${TODAY} and (valid_to is null or valid_to >= ${TODAY}) and ($2::uuid[] is null or id = any($2))
     order by array_position($1, kind), name_ja collate "C", id`, [PUBLIC, ids]);
  return rows.map(({ id }) => id);
}
