import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { ExpertStatus } from '../entities/expert.entity.ts';
import { RENEWAL_DAYS } from './renewal.rule.ts';
import type { LifeCycleChange, Renewal, VettingCase, VettingEntry } from './vetting.types.ts';

export type CaseRow = Omit<VettingCase, 'entries' | 'attachments'>;
export type EntryRow = Omit<VettingEntry, 'remark'> & { caseId: string; remark: Buffer | null };
export type MoveRow = Omit<LifeCycleChange, 'reason'> & { reason: Buffer | null };

const CASES = `
  select c.id, c.expert_id as "expertId", c.kind, c.state, e.status, c.opened_at as "openedAt", c.closed_at as "closedAt"
  from vetting_case c join expert e on e.id = c.expert_id`;

/** Cases that meet the condition, in its order. */
export function findCases(em: EntityManager, rest: string, parameters: unknown[]): Promise<CaseRow[]> {
  return em.query(`${CASES} where ${rest}`, parameters);
}

/** The entries of cases, the oldest first. */
export function entriesOf(em: EntityManager, caseIds: readonly string[]): Promise<EntryRow[]> {
  return em.query(
    `select id, case_id as "caseId", kind, outcome, until::text, remark_sealed as remark, by_user as "byUser", at
     from vetting_step where case_id = any($1::uuid[]) order by id`, [caseIds]);
}

/** A case whose expert, and itself, nobody else changes until the end of the transaction. */
export interface HeldCase {
  id: string;
  expertId: string;
  status: ExpertStatus;
  eligibleUntil: string | null;
  today: string;
}

/** Holds an open case; null when none is open under this id. The expert is locked first, as by everybody who locks both. */
export async function holdCase(em: EntityManager, id: string): Promise<HeldCase | null> {
  const [found]: HeldCase[] = await em.query(
    `select c.id, e.id as "expertId", e.status, nullif(e.eligible_until, 'infinity')::text as "eligibleUntil", ${TODAY}::text as today
     from expert e join vetting_case c on c.expert_id = e.id where c.id = $1 and c.state = 'OPEN' for update of e`, [id]);
  if (!found) return null;
  const [open]: unknown[] = await em.query(`select id from vetting_case where id = $1 and state = 'OPEN' for update`, [id]);
  return open ? found : null;
}

/** The status of an expert, locked until the end of the transaction; null when there is none, or only an entry of nobody. */
export async function holdExpert(em: EntityManager, expertId: string): Promise<ExpertStatus | null> {
  const [row]: { status: ExpertStatus }[] = await em.query('select status from expert where id = $1 and erased_at is null for update', [expertId]);
  return row?.status ?? null;
}

/** The changes of where an expert stood, the newest first. */
export function movesOf(em: EntityManager, expertId: string): Promise<MoveRow[]> {
  return em.query(
    `select id, act, from_status as "fromStatus", to_status as "toStatus", reason_sealed as reason, by_user as "byUser", at
     from expert_move where expert_id = $1 order by id desc limit 200`, [expertId]);
}

const DUE = `from expert e left join vetting_case c on c.expert_id = e.id and c.state = 'OPEN',
    lateral (select e.eligible_until - ${TODAY} as days) left_over
  where e.status in ('ACTIVE', 'SUSPENDED') and e.eligible_until <= ${TODAY} + ${RENEWAL_DAYS}`;

/** Whose eligibility ends within 90 days, the next one first. */
export function renewals(em: EntityManager, after: readonly unknown[] | null, most: number): Promise<Renewal[]> {
  return em.query(
    `select e.id as "expertId", e.status, e.eligible_until::text as "eligibleUntil", days as "daysLeft", c.id as "caseId" ${DUE}
       and ($1::date is null or (e.eligible_until, e.id) > ($1::date, $2::uuid)) order by e.eligible_until, e.id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, most]);
}

/** How many these are. */
export async function countRenewals(em: EntityManager): Promise<number> {
  const [row]: { count: number }[] = await em.query(`select count(*)::int as count ${DUE}`);
  return row!.count;
}

/** Whether somebody has verified an address that is not his employer's: without one nobody is a member. */
export async function hasOwnChannel(em: EntityManager, expertId: string): Promise<boolean> {
  const [row]: { own: boolean }[] = await em.query('select muster_own_channel($1) as own', [expertId]);
  return row!.own;
}
