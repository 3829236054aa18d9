import type { Invariant } from './invariant.ts';

/**
 * I4: after a cancellation commits only sends in flight may leave. The timeline entry is the last thing that the
 * cancelling transaction writes, by the product's clock like the time of a claim: a transaction that began later finds
 * nothing queued to claim. What tells people of the cancellation itself may leave.
 */
export const nothingAfterCancel: Invariant = {
  id: 'I4',
  says: 'after a cancellation only sends in flight leave',
  sql: `
    with ended as (select max(at) as at from call_up_event where call_up_id = $1 and kind = 'CANCELLED')
    select 'claimed and sent after the cancellation' as what, d.id::text as subject
    from ended join delivery d on d.call_up_id = $1 and d.purpose not in ('STAND_DOWN', 'HELP')
    where d.state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED') and d.claimed_at > ended.at
    union all
    select 'still waiting to be sent after the cancellation', d.id::text
    from call_up c join delivery d on d.call_up_id = c.id
    where c.id = $1 and c.state = 'CANCELLED' and d.state = 'QUEUED' and d.attempts = 0 and d.purpose not in ('STAND_DOWN', 'HELP')
    union all
    select 'cancelled without a timeline entry', c.id::text from call_up c, ended
    where c.id = $1 and c.state = 'CANCELLED' and ended.at is null`,
};
