import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { PlanYear, SecurityTime } from './plan-figures.rule.ts';
import { factsOf } from './plan.query.ts';
import { progressTo } from './progress.rule.ts';
import { versionsById } from './track.query.ts';

const SECURITY = `(p.security_management or exists (select from post_duty d where d.post_id = p.id))`;
const IN_SCOPE = (column: string): string => `($1::uuid[] is null or ${column} = any($1))`;

/** Every time in a security post of these bodies of people on the roster. */
function securityTimes(em: EntityManager, bodies: readonly string[] | null): Promise<SecurityTime[]> {
  return em.query(
    `select p.organisation_id as "organisationId", h.expert_id as "expertId", h.from_on::text as "fromOn", h.until_on::text as "untilOn",
       exists (select from appointment a where a.expert_id = h.expert_id and a.post_id = h.post_id and a.until_on = h.until_on and a.closed_at is not null and a.ended_how <> 'RETURNED') as "leftService"
     from post_holding h join post p on p.id = h.post_id where h.expert_id is not null and ${IN_SCOPE('p.organisation_id')} and ${SECURITY}`, [bodies]);
}

/** People with an agreed plan that is open, and the body with which it is. */
function peopleWithPlan(em: EntityManager, bodies: readonly string[] | null): Promise<{ organisationId: string; expertId: string }[]> {
  return em.query(
    `select c.organisation_id as "organisationId", c.expert_id as "expertId" from career_plan c where ${IN_SCOPE('c.organisation_id')} and c.ended_at is null and c.person_agreed_at is not null`, [bodies]);
}

interface DuePlan { organisationId: string; expertId: string; versionId: string; targetCode: string; targetOn: Day }

/** Agreed plans whose target day lies between two days; those that were given up or replaced before it are no more what was agreed. */
function plansDue(em: EntityManager, bodies: readonly string[] | null, from: Day, until: Day): Promise<DuePlan[]> {
  return em.query(
    `select c.organisation_id as "organisationId", c.expert_id as "expertId", c.version_id as "versionId", c.target_code as "targetCode", c.target_on::text as "targetOn" from career_plan c
     where ${IN_SCOPE('c.organisation_id')} and c.person_agreed_at is not null and coalesce(c.ended_why, 'REACHED') = 'REACHED' and c.target_on between $2::date and $3::date`, [bodies, from, until]);
}

/** All that the figures of these days are reckoned from; how far due plans are is asked by the record of a day. */
export async function planYear(em: EntityManager, bodies: readonly string[] | null, from: Day, until: Day, asOf: Day): Promise<PlanYear> {
  const plans = await plansDue(em, bodies, from, until);
  const versions = await versionsById(em, [...new Set(plans.map(({ versionId }) => versionId))]);
  const facts = await factsOf(em, plans.map(({ expertId }) => expertId));
  return {
    times: await securityTimes(em, bodies), planned: await peopleWithPlan(em, bodies),
    due: plans.map(({ organisationId, expertId, versionId, targetCode, targetOn }) => ({
      organisationId, targetOn, reached: progressTo(versions.get(versionId)!.steps, targetCode, facts.get(expertId)!, asOf).next === null,
    })),
  };
}
