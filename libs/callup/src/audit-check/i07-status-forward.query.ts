import type { Invariant } from './invariant.ts';

/**
 * I7: a delivery's status never goes back. Ranks of this check's own: 0 before the provider has it, 1 accepted
 * (and expired: a true receipt may still come), 2 sent, 3 an end, 4 delivered. Ends stay; UNDELIVERED may become DELIVERED.
 */
export const statusForward: Invariant = {
  id: 'I7',
  says: 'delivery status never goes back, and its history is whole',
  sql: `
    with history as (
      select e.id, e.delivery_id, e.from_state, e.to_state, d.state,
        lag(e.to_state) over w as before, lead(e.id) over w as next
      from delivery d join delivery_event e on e.delivery_id = d.id where d.call_up_id = $1
      window w as (partition by e.delivery_id order by e.id)),
    rank(state, rank) as (values ('QUEUED', 0), ('CLAIMED', 0), ('UNKNOWN', 0), ('ACCEPTED', 1), ('EXPIRED', 1), ('SENT', 2),
      ('FAILED', 3), ('UNDELIVERED', 3), ('SUPPRESSED', 3), ('CANCELLED', 3), ('DELIVERED', 4))
    select 'status went back' as what, h.delivery_id::text as subject
    from history h join rank was on was.state = h.from_state join rank becomes on becomes.state = h.to_state
    where becomes.rank < was.rank or (was.rank >= 3 and becomes.rank = was.rank)
    union all
    select 'a gap in the history', delivery_id::text from history where from_state <> coalesce(before, 'QUEUED')
    union all
    select 'the row is not where its history ends', delivery_id::text from history where next is null and to_state <> state
    union all
    select 'moved without history', d.id::text from delivery d
    where d.call_up_id = $1 and d.state <> 'QUEUED' and not exists (select from delivery_event e where e.delivery_id = d.id)`,
};
