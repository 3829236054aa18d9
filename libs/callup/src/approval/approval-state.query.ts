import { CallUpApproval } from '../types/approval.type.ts';
import type { Queryable } from '../targeting/queryable.ts';

const STATE = `
  select a.call_up_id as "callUpId", a.round, a.circle, a.asked_at as "askedAt", a.due_at as "dueAt", a.decided_by as "decidedBy",
    a.decided_at as "decidedAt", a.on_behalf_of as "onBehalfOf", a.rule_id as "ruleId",
    case when a.decided_at is not null then case a.kind when 'BEFORE' then 'APPROVED' else 'CONFIRMED' end
      when a.kind = 'BEFORE' then case c.state when 'AWAITING_APPROVAL' then 'WAITING' else 'ENDED_UNDECIDED' end
      when a.overdue then 'OVERDUE' else 'PENDING_CONFIRMATION' end as state
  from call_up_approval a join call_up c on c.id = a.call_up_id where a.call_up_id = any($1::uuid[])`;

/** How the decisions on these call-ups stand; those that need none are left out. */
export async function readApprovals(db: Queryable, callUpIds: readonly string[]): Promise<Map<string, CallUpApproval>> {
  const rows = await db.query<(CallUpApproval & { callUpId: string })[]>(STATE, [callUpIds]);
  return new Map(rows.map(({ callUpId, ...row }) => [callUpId, Object.assign(new CallUpApproval(), row)]));
}

/** Every call-up on which somebody has still to decide, the nearest deadline first: before it goes out, or to confirm that it went out. */
export const UNDECIDED = `
  select a.call_up_id as id from call_up_approval a join call_up c on c.id = a.call_up_id
  where a.decided_at is null and (a.kind = 'AFTERWARDS' or c.state = 'AWAITING_APPROVAL') order by c.deadline, c.number`;
