import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Municipality } from './municipality.rule.ts';
import type { NiceFramework } from './nice.rule.ts';

async function changed(em: EntityManager, sql: string, rows: unknown): Promise<number> {
  const [row] = await em.query<{ count: number }[]>(sql, [JSON.stringify(rows)]);
  return row!.count;
}

/** A Japanese name that the product or somebody gave stays: no official one exists. */
const ROLES = `
  with written as (
    insert into work_role as w (id, category, name_ja, name_en, description_en)
    select r.id, left(r.id, 2), coalesce(r."nameJa", r."nameEn"), r."nameEn", r."descriptionEn"
    from jsonb_to_recordset($1::jsonb) as r(id text, "nameEn" text, "nameJa" text, "descriptionEn" text)
    on conflict (id) do update set name_en = excluded.name_en, description_en = coalesce(excluded.description_en, w.description_en)
    where (w.name_en, w.description_en) is distinct from (excluded.name_en, coalesce(excluded.description_en, w.description_en)) returning 1)
  select count(*)::int as count from written`;
const STATEMENTS = `
  with written as (
    insert into nice_statement as s (id, text_en) select r.id, r.text from jsonb_to_recordset($1::jsonb) as r(id text, text text)
    on conflict (id) do update set text_en = excluded.text_en where s.text_en <> excluded.text_en returning 1)
  select count(*)::int as count from written`;
/** Links are the framework's alone: a role whose links the files hold has exactly those. */
const UNLINK = `
  with given as (select r.role, r.statement from jsonb_to_recordset($1::jsonb) as r(role text, statement text)),
  gone as (delete from work_role_statement l where l.work_role_id in (select role from given)
    and not exists (select from given g where g.role = l.work_role_id and g.statement = l.statement_id) returning 1)
  select count(*)::int as count from gone`;
const LINKS = `
  with written as (
    insert into work_role_statement (work_role_id, statement_id) select r.role, r.statement from jsonb_to_recordset($1::jsonb) as r(role text, statement text)
    on conflict do nothing returning 1)
  select count(*)::int as count from written`;

/** Writes the framework, and gives how many rows changed. */
export async function writeNice(em: EntityManager, { roles, statements, links }: NiceFramework): Promise<number> {
  const pairs = links.map(([role, statement]) => ({ role, statement }));
  return await changed(em, ROLES, [...roles.values()]) + await changed(em, STATEMENTS, [...statements].map(([id, text]) => ({ id, text })))
    + await changed(em, UNLINK, pairs) + await changed(em, LINKS, pairs);
}

/** Bodies to which experts can belong; names repeat across prefectures, so the prefecture's stands before. */
const BODIES = `
  with written as (
    insert into organisation as o (slug, kind, name_ja, name_kana, name_en, prefecture_code, valid_from)
    select 'lg-' || m.code, 'LOCAL_GOVERNMENT', p.name_ja || m."nameJa", p.name_kana || m."nameKana", p.name_ja || m."nameJa", m."prefectureCode", ${TODAY}
    from jsonb_to_recordset($1::jsonb) as m(code text, kind text, "prefectureCode" text, "nameJa" text, "nameKana" text) join prefecture p on p.code = m."prefectureCode"
    where m.kind <> 'CITY_WARD'
    on conflict (slug) do update set name_ja = excluded.name_ja, name_kana = excluded.name_kana where (o.name_ja, o.name_kana) is distinct from (excluded.name_ja, excluded.name_kana) returning 1)
  select count(*)::int as count from written`;
const MUNICIPALITIES = `
  with written as (
    insert into municipality as c (code, kind, prefecture_code, city_code, organisation_id, name_ja, name_kana, lat, lon, url, valid_to)
    select m.code, m.kind, m."prefectureCode", m."cityCode", o.id, m."nameJa", m."nameKana", m.lat, m.lon, m.url, m."validTo"
    from jsonb_to_recordset($1::jsonb) as m(code text, kind text, "prefectureCode" text, "cityCode" text, "nameJa" text, "nameKana" text, lat float8, lon float8, url text, "validTo" date)
    left join organisation o on o.slug = 'lg-' || m.code
    order by m."cityCode" nulls first
    on conflict (code) do update set kind = excluded.kind, city_code = excluded.city_code, name_ja = excluded.name_ja, name_kana = excluded.name_kana, lat = excluded.lat, lon = excluded.lon,
      url = excluded.url, valid_to = coalesce(excluded.valid_to, c.valid_to), organisation_id = coalesce(c.organisation_id, excluded.organisation_id)
    where (c.kind, c.city_code, c.name_ja, c.name_kana, c.lat, c.lon, c.url, c.valid_to) is distinct from
      (excluded.kind, excluded.city_code, excluded.name_ja, excluded.name_kana, excluded.lat, excluded.lon, excluded.url, coalesce(excluded.valid_to, c.valid_to)) returning 1)
  select count(*)::int as count from written`;

/** Writes the local governments, and gives how many rows changed. */
export async function writeMunicipalities(em: EntityManager, list: readonly Municipality[]): Promise<number> {
  return await changed(em, BODIES, list) + await changed(em, MUNICIPALITIES, list);
}

export const KNOWN_NICE = `select (select coalesce(array_agg(id), '{}') from work_role) as roles, (select coalesce(array_agg(id), '{}') from nice_statement) as statements`;
