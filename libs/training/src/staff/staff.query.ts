import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { KnownTerm } from './staff.rule.ts';
import type { HeadcountInput, Headcount, StaffEntry, StaffTermInput } from './staff.types.ts';

const TERM = `t.id, t.staff_id as "staffId", t.layer, t.post_id as "postId", t.from_on::text as "fromOn", t.until_on::text as "untilOn"`;

/** The staff of a body as of today, by number; with the term in force or the last one. */
export function staffOf(em: EntityManager, organisationId: string): Promise<StaffEntry[]> {
  return em.query(
    `select s.id, s.organisation_id as "organisationId", s.number, t.layer, t."postId", t."fromOn", t."untilOn", exists (select from staff_expert x where x.staff_id = s.id) as "onRoster"
     from staff s join lateral (select ${TERM} from staff_term t where t.staff_id = s.id and t.from_on <= ${TODAY} order by t.from_on desc limit 1) t on true
     where s.organisation_id = $1 order by s.number limit 10000`, [organisationId]);
}

/** One at a time changes the staff of a body, until the transaction ends. */
export async function holdBody(em: EntityManager, organisationId: string): Promise<void> {
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`staff ${organisationId}`]);
}

/** Who has a body's number; null: nobody yet. */
export async function staffIdOf(em: EntityManager, organisationId: string, number: string): Promise<string | null> {
  const [row]: { id: string }[] = await em.query('select id from staff where organisation_id = $1 and number = $2', [organisationId, number]);
  return row?.id ?? null;
}

/** Adds somebody under a body's number. */
export async function addStaff(em: EntityManager, organisationId: string, number: string): Promise<string> {
  const [row]: { id: string }[] = await em.query('insert into staff (organisation_id, number) values ($1, $2) returning id', [organisationId, number]);
  return row!.id;
}

/** All terms of a person, and of whoever holds or held a post. */
export function termsBeside(em: EntityManager, staffId: string | null, postId: string | null): Promise<KnownTerm[]> {
  return em.query(`select ${TERM} from staff_term t where t.staff_id = $1 or t.post_id = $2 order by t.from_on`, [staffId, postId]);
}

/** Somebody, and his term that has no end. */
export interface OpenTerm extends Omit<StaffEntry, 'layer' | 'fromOn' | 'untilOn'> {
  termId: string | null;
  layer: StaffEntry['layer'] | null;
  fromOn: string | null;
}

/** Somebody by id, with his term that has no end; its fields are null where there is none. */
export async function openTermOf(em: EntityManager, staffId: string): Promise<OpenTerm | null> {
  const [row] = await em.query<OpenTerm[]>(
    `select s.id, s.organisation_id as "organisationId", s.number, t.id as "termId", t.layer, t.post_id as "postId", t.from_on::text as "fromOn", exists (select from staff_expert x where x.staff_id = s.id) as "onRoster"
     from staff s left join staff_term t on t.staff_id = s.id and t.until_on is null where s.id = $1`, [staffId]);
  return row ?? null;
}

/** Ends a term. */
export async function endTerm(em: EntityManager, termId: string, lastDay: string): Promise<void> {
  await em.query('update staff_term set until_on = $2::date where id = $1', [termId, lastDay]);
}

/** Ends the terms that are taken over, and begins the new one. */
export async function writeTerm(em: EntityManager, staffId: string, input: StaffTermInput, ends: readonly { id: string; untilOn: string }[]): Promise<void> {
  await em.query('update staff_term t set until_on = v.until_on from unnest($1::uuid[], $2::date[]) as v(id, until_on) where t.id = v.id', [ends.map(({ id }) => id), ends.map(({ untilOn }) => untilOn)]);
  await em.query('insert into staff_term (staff_id, layer, post_id, from_on, until_on) values ($1, $2, $3, $4::date, $5::date)', [staffId, input.layer, input.postId, input.fromOn, input.untilOn]);
}

/** Says which entry of the roster somebody is. */
export async function linkExpert(em: EntityManager, staffId: string, expertId: string): Promise<void> {
  await em.query('delete from staff_expert where staff_id = $1', [staffId]);
  await em.query('insert into staff_expert (staff_id, expert_id) values ($1, $2)', [staffId, expertId]);
}

/** Whether a body has a post on a day. */
export async function isPostOf(em: EntityManager, postId: string, organisationId: string, day: string): Promise<boolean> {
  const [row]: unknown[] = await em.query(
    'select from post where id = $1 and organisation_id = $2 and founded_on <= $3::date and coalesce(abolished_on > $3::date, true)', [postId, organisationId, day]);
  return row !== undefined;
}

/** The headcounts of bodies by layer, the newest first; null: of every one. */
export function headcountsOf(em: EntityManager, organisationIds: readonly string[] | null): Promise<Headcount[]> {
  return em.query(
    `select id, organisation_id as "organisationId", layer, from_on::text as "fromOn", people, source from headcount
     where $1::uuid[] is null or organisation_id = any($1) order by organisation_id, array_position(array['POLITICAL','EXECUTIVE','MANAGER','OFFICER','GENERAL'], layer), from_on desc, id desc limit 10000`, [organisationIds]);
}

/** Adds a headcount; what was said before stays. */
export async function addHeadcount(em: EntityManager, input: HeadcountInput, byUser: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    'insert into headcount (organisation_id, layer, from_on, people, source, by_user) values ($1, $2, $3::date, $4, $5, $6) returning id',
    [input.organisationId, input.layer, input.fromOn, input.people, input.source.trim(), byUser]);
  return row!.id;
}
