import type { Invariant } from './invariant.ts';

/** I12: a second provider is used only when the first is known not to have accepted. */
export const secondProvider: Invariant = {
  id: 'I12',
  says: 'a second provider only when the first is known not to have accepted',
  sql: `
    with accepted as (
      select e.delivery_id, e.provider, min(e.id) as first from delivery d join delivery_event e on e.delivery_id = d.id
      where d.call_up_id = $1 and e.to_state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED') and e.provider is not null group by 1, 2)
    select 'accepted by two providers' as what, delivery_id::text as subject from accepted group by delivery_id having count(*) > 1
    union all
    select 'tried at another provider after one had accepted', a.delivery_id::text from accepted a
    where exists (select from delivery_event e where e.delivery_id = a.delivery_id and e.id > a.first and e.to_state in ('CLAIMED', 'QUEUED'))
    union all
    select 'a receipt from a provider that the row does not name', d.id::text
    from delivery d join inbox x on x.delivery_id = d.id
    where d.call_up_id = $1 and x.kind = 'STATUS' and d.provider is not null and x.provider <> d.provider`,
};
