import type { Invariant } from './invariant.ts';

/** I8: accepted never exceeds need plus reserves; who holds a place fits its line, and it is one of this call-up. */
export const neverTooMany: Invariant = {
  id: 'I8',
  says: 'no line has more people than it needs, nor more reserves than asked for',
  sql: `
    with held as (
      select requirement_position as position, count(*) filter (where assignment = 'ASSIGNED') as assigned,
        count(*) filter (where assignment = 'RESERVE') as reserve
      from invitation where call_up_id = $1 and assignment in ('ASSIGNED', 'RESERVE') group by 1)
    select 'more people than the line needs' as what, 'line ' || r.position as subject
    from requirement r join held h on h.position = r.position where r.call_up_id = $1 and h.assigned > r.head_count
    union all
    select 'more reserves than asked for', 'line ' || r.position
    from requirement r join held h on h.position = r.position where r.call_up_id = $1 and h.reserve > r.reserve_count
    union all
    select 'a place on no line', i.id::text from invitation i
    where i.call_up_id = $1 and i.assignment in ('ASSIGNED', 'RESERVE')
      and not exists (select from requirement r where r.call_up_id = $1 and r.position = i.requirement_position)
    union all
    select 'a place on a line that does not fit', id::text from invitation
    where call_up_id = $1 and assignment in ('ASSIGNED', 'RESERVE') and requirement_position is not null and requirement_position <> all (lines)
    union all
    select 'a place without a place to be', id::text from invitation
    where call_up_id = $1 and assignment not in ('ASSIGNED', 'RESERVE') and requirement_position is not null`,
};
