import { isUuid, TODAY, type Locale } from '@muster/platform';
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

/** By what bodies `o` stand in lists: in Japanese by the reading, in English by the English name. */
const bodyNameIn = (locale: Locale): string => (locale === 'ja' ? 'coalesce(o.name_kana, o.name_ja) collate "C"' : 'lower(o.name_en) collate "C"');

/** The order of bodies `o` by what they are called. */
export const byBodyName = (locale: Locale): string => `${bodyNameIn(locale)}, o.id`;

/** Ids of the ministries, agencies and local governments of today, of some or (null) of all, by kind and by what they are called. */
export async function publicBodies(em: EntityManager, ids: readonly string[] | null, locale: Locale): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `select o.id from organisation o where o.kind = any($1) and o.valid_from <= ${TODAY} and (o.valid_to is null or o.valid_to >= ${TODAY}) and ($2::uuid[] is null or o.id = any($2))
     order by array_position($1, o.kind), ${byBodyName(locale)}`, [PUBLIC, ids]);
  return rows.map(({ id }) => id);
}
