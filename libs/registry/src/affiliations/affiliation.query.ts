import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Place } from './affiliation.rule.ts';

interface Queryable { query<T>(sql: string, parameters?: unknown[]): Promise<T> }

/** An affiliation as it is kept. */
export interface AffiliationRow extends Place {
  expertId: string;
  organisationJa: string;
  organisationEn: string;
  byOffice: boolean;
  current: boolean;
  title: Buffer | null;
}

/** SQL: the affiliation `a` (an alias) holds today. */
export function holdsToday(a: string): string {
  return `${TODAY} between ${a}.from_on and ${a}.until_on`;
}

const ROWS = `
  select a.id, a.expert_id as "expertId", a.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", a.title_sealed as title,
    a.from_on::text as "fromOn", nullif(a.until_on, 'infinity')::text as "untilOn", a.main, a.by_office as "byOffice", ${holdsToday('a')} as current
  from affiliation a join organisation o on o.id = a.organisation_id`;

/** The affiliations of these people, the newest first; of these organisations alone where they are given. */
export function affiliationsOf(em: Queryable, expertIds: readonly string[], organisationIds: readonly string[] | null = null): Promise<AffiliationRow[]> {
  return em.query<AffiliationRow[]>(
    `${ROWS} where a.expert_id = any($1::uuid[]) and ($2::uuid[] is null or a.organisation_id = any($2::uuid[])) order by a.from_on desc, a.main desc, a.id desc`, [expertIds, organisationIds]);
}

/** One affiliation; null when there is none. */
export async function affiliationById(em: EntityManager, id: string): Promise<AffiliationRow | null> {
  const [row]: AffiliationRow[] = await em.query(`${ROWS} where a.id = $1`, [id]);
  return row ?? null;
}

/** To which organisations each of these people belongs today. */
export async function organisationsToday(em: Queryable, expertIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await em.query<{ id: string; organisations: string[] }[]>(
    `select a.expert_id as id, array_agg(a.organisation_id::text) as organisations from affiliation a where a.expert_id = any($1::uuid[]) and ${holdsToday('a')} group by 1`, [expertIds]);
  return new Map(rows.map(({ id, organisations }) => [id, organisations]));
}

/** What is written of an affiliation. */
export interface WrittenAffiliation extends Place {
  expertId: string;
  title: Buffer | null;
  byOffice: boolean;
  by: string | null;
}

/** Writes an affiliation, new or changed. The entry's organisation follows by a trigger. */
export async function writeAffiliation(em: EntityManager, a: WrittenAffiliation): Promise<void> {
  await em.query(
    `insert into affiliation (id, expert_id, organisation_id, title_sealed, from_on, until_on, main, by_office, entered_by) values ($1, $2, $3, $4, $5::date, coalesce($6::date, 'infinity'), $7, $8, $9)
     on conflict (id) do update set organisation_id = excluded.organisation_id, title_sealed = excluded.title_sealed, from_on = excluded.from_on, until_on = excluded.until_on,
       main = excluded.main, by_office = excluded.by_office, entered_by = excluded.entered_by, entered_at = muster_now()`,
    [a.id, a.expertId, a.organisationId, a.title, a.fromOn, a.untilOn, a.main, a.byOffice, a.by]);
}

/** Ends affiliations that a new one follows. */
export async function endAffiliations(em: EntityManager, ended: readonly Place[]): Promise<void> {
  await em.query('update affiliation a set until_on = e.until_on from unnest($1::uuid[], $2::date[]) as e(id, until_on) where a.id = e.id', [ended.map(({ id }) => id), ended.map(({ untilOn }) => untilOn)]);
}

/** SQL: the organisation to which the expert (an expression of his id) belonged by his main affiliation on a day (an expression); null: to none. */
export function employerOn(expert: string, day: string): string {
  return `(select a.organisation_id from affiliation a where a.expert_id = ${expert} and a.main and ${day} between a.from_on and a.until_on order by a.from_on desc, a.id desc limit 1)`;
}
