import { TODAY, type Day } from '@muster/platform';
import { nameColumns, NamedPerson, type NameRow } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import type { CareerFacts, Leveled } from './progress.rule.ts';
import type { CareerPlanInput, PlanEnd, PlanState } from './plan.types.ts';

export interface PlanRow {
  id: string;
  expertId: string;
  organisationId: string;
  trackCode: string;
  trackVersion: number;
  versionId: string;
  targetCode: string;
  targetOn: Day;
  state: PlanState;
  madeAt: Date;
  personAgreedAt: Date | null;
  endedAt: Date | null;
  endedWhy: PlanEnd | null;
}

/** Which plans; every part that is null narrows nothing. */
export interface PlanFilter {
  /** The bodies that the caller looks after. */
  bodies: readonly string[] | null;
  ids: readonly string[] | null;
  organisationId: string | null;
  expertId: string | null;
  past: boolean;
}

const COLUMNS = `p.id, p.expert_id as "expertId", p.organisation_id as "organisationId", v.track_code as "trackCode", v.version as "trackVersion", p.version_id as "versionId",
  p.target_code as "targetCode", p.target_on::text as "targetOn", case when p.ended_at is not null then 'ENDED' when p.person_agreed_at is null then 'PROPOSED' else 'AGREED' end as state,
  p.made_at as "madeAt", p.person_agreed_at as "personAgreedAt", p.ended_at as "endedAt", p.ended_why as "endedWhy"`;
const FROM = 'from career_plan p join track_version v on v.id = p.version_id';
const WHERE = `($1::uuid[] is null or p.organisation_id = any($1)) and ($2::uuid[] is null or p.id = any($2)) and ($3::uuid is null or p.organisation_id = $3)
  and ($4::uuid is null or p.expert_id = $4) and ($5::boolean or p.ended_at is null)`;
const valuesOf = (f: PlanFilter): unknown[] => [f.bodies, f.ids, f.organisationId, f.expertId, f.past];

/** Plans by the day of their target, the nearest first; after the one whose place is given. */
export function findPlans(em: EntityManager, filter: PlanFilter, after: unknown[] | null, limit: number): Promise<(PlanRow & { place: [string, string] })[]> {
  return em.query(
    `select ${COLUMNS}, jsonb_build_array(p.target_on, p.id) as place ${FROM}
     where ${WHERE} and ($6::text is null or (p.target_on, p.id) > ($6::date, $7::uuid)) order by p.target_on, p.id limit $8`, [...valuesOf(filter), ...(after ?? [null, null]), limit]);
}

/** How many there are. */
export async function countPlans(em: EntityManager, filter: PlanFilter): Promise<number> {
  const [row]: { count: number }[] = await em.query(`select count(*)::int as count from career_plan p where ${WHERE}`, valuesOf(filter));
  return row!.count;
}

/** A plan, held until the transaction ends; null when there is none that the caller may change. */
export async function holdPlan(em: EntityManager, id: string): Promise<PlanRow | null> {
  await em.query('select from career_plan where id = $1 for update', [id]);
  const [row]: PlanRow[] = await em.query(`select ${COLUMNS} ${FROM} where p.id = $1`, [id]);
  return row ?? null;
}

/** Puts a plan on record in the place of the one that was open, agreed by the body; gives its id. */
export async function addPlan(em: EntityManager, { expertId, organisationId, targetCode, targetOn }: CareerPlanInput, versionId: string, by: string | null): Promise<string> {
  await em.query(`update career_plan set ended_at = muster_now(), ended_why = 'REPLACED' where expert_id = $1 and ended_at is null`, [expertId]);
  const [row]: { id: string }[] = await em.query(
    `insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on, made_by, body_agreed_at, body_agreed_by)
     values ($1, $2, $3, $4, $5::date, $6, muster_now(), $6) returning id`, [expertId, organisationId, versionId, targetCode, targetOn, by]);
  return row!.id;
}

/** Whether somebody is one of the people of the caller's bodies. */
export async function isOfMyBodies(em: EntityManager, expertId: string): Promise<boolean> {
  const [row]: { is: boolean }[] = await em.query('select muster_of_my_bodies($1) as is', [expertId]);
  return row!.is;
}

/** Whether somebody has an open plan with another body than this one, which only that body may end. */
export async function hasPlanElsewhere(em: EntityManager, expertId: string, organisationId: string): Promise<boolean> {
  const [row]: { has: boolean }[] = await em.query('select muster_planned_elsewhere($1, $2) as has', [expertId, organisationId]);
  return row!.has;
}

const NO_FACTS: CareerFacts = { skills: [], posts: [], exercises: [], courses: [], secondments: 0 };

/** What is on record of people's careers, by id; of whom the caller may not know there is nothing. */
export async function factsOf(em: EntityManager, people: readonly string[]): Promise<Map<string, CareerFacts>> {
  const rows: { id: string; facts: CareerFacts | null }[] = await em.query('select p.id, muster_career_facts(p.id) as facts from unnest($1::uuid[]) as p(id)', [[...new Set(people)]]);
  return new Map(rows.map(({ id, facts }) => [id, facts ?? NO_FACTS]));
}

/** What people with a plan are called, by id. */
export async function plannedNames(em: EntityManager, people: readonly string[]): Promise<Map<string, NamedPerson>> {
  const rows: (NameRow & { id: string })[] = await em.query(`select p.expert_id as id, ${nameColumns('p')} from muster_planned_people($1::uuid[]) p`, [people]);
  return new Map(rows.map((row) => [row.id, new NamedPerson(row)]));
}

export interface VacantPost {
  id: string;
  organisationId: string;
  titleJa: string;
  titleEn: string;
  securityManagement: boolean;
  duties: Leveled[];
  advertised: boolean;
}

/** Posts of security that stand vacant today: of the caller's bodies, or advertised by whichever. */
export function vacantPosts(em: EntityManager, bodies: readonly string[] | null, own: readonly string[]): Promise<VacantPost[]> {
  return em.query(
    `with advertised as (select muster_advertised_posts() as id)
     select p.id, p.organisation_id as "organisationId", p.title_ja as "titleJa", p.title_en as "titleEn", p.security_management as "securityManagement", p.id in (select id from advertised) as advertised,
       (select coalesce(jsonb_agg(jsonb_build_object('workRoleId', d.work_role_id, 'level', d.level)), '[]') from post_duty d
         where d.post_id = p.id and d.from_on <= ${TODAY} and coalesce(d.until_on, 'infinity') >= ${TODAY}) as duties
     from post p
     where p.founded_on <= ${TODAY} and coalesce(p.abolished_on, 'infinity') > ${TODAY} and ($1::uuid[] is null or p.organisation_id = any($1) or p.organisation_id = any($2::uuid[]) or p.id in (select id from advertised))
       and (p.security_management or exists (select from post_duty d where d.post_id = p.id)) and not muster_post_held(p.id)
     order by p.id`, [bodies, own]);
}
