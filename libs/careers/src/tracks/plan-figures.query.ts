import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Span } from '../posts/span.rule.ts';

const SECURITY = `(p.security_management or exists (select from post_duty d where d.post_id = p.id))`;
const IN_SCOPE = (column: string): string => `($1::uuid[] is null or ${column} = any($1))`;

/** Who ever held security posts of these bodies, each with all his times in them. */
export async function securityTimes(em: EntityManager, bodies: readonly string[] | null): Promise<Map<string, Span[]>> {
  const rows: (Span & { expertId: string })[] = await em.query(
    `select h.expert_id as "expertId", h.from_on::text as "fromOn", h.until_on::text as "untilOn" from post_holding h join post p on p.id = h.post_id
     where h.expert_id is not null and ${IN_SCOPE('p.organisation_id')} and ${SECURITY}`, [bodies]);
  return Map.groupBy(rows, ({ expertId }) => expertId);
}

/** People with an agreed plan that is open. */
export async function peopleWithPlan(em: EntityManager, bodies: readonly string[] | null): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query(
    `select expert_id as id from career_plan c where ${IN_SCOPE('c.organisation_id')} and c.ended_at is null and c.person_agreed_at is not null`, [bodies]);
  return new Set(rows.map(({ id }) => id));
}

/** Agreed plans whose target day lies between two days; those that were given up or replaced before it are no more what was agreed. */
export function plansDue(em: EntityManager, bodies: readonly string[] | null, from: Day, until: Day): Promise<{ expertId: string; versionId: string; targetCode: string; targetOn: Day }[]> {
  return em.query(
    `select c.expert_id as "expertId", c.version_id as "versionId", c.target_code as "targetCode", c.target_on::text as "targetOn" from career_plan c
     where ${IN_SCOPE('c.organisation_id')} and c.person_agreed_at is not null and coalesce(c.ended_why, 'REACHED') = 'REACHED' and c.target_on between $2::date and $3::date`, [bodies, from, until]);
}
