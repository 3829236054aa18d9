import type { Invariant } from './invariant.ts';

/**
 * I3: at most one send that the provider accepted per row. A row is sent again only after its outcome was
 * unknown and the provider was asked; every such second send is counted in `resent`.
 */
export const oneAcceptedSend: Invariant = {
  id: 'I3',
  says: 'at most one accepted send per row; a second send only after an unknown outcome, and counted',
  sql: `
    with move as (
      select e.delivery_id,
        count(*) filter (where e.from_state in ('CLAIMED', 'UNKNOWN') and e.to_state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED')) as acceptances,
        count(*) filter (where e.from_state = 'UNKNOWN' and e.to_state = 'QUEUED') as given_back,
        count(*) filter (where e.to_state = 'CLAIMED') as claims
      from delivery d join delivery_event e on e.delivery_id = d.id where d.call_up_id = $1 group by 1)
    select 'accepted more than once' as what, delivery_id::text as subject from move where acceptances > 1
    union all
    select 'sent again without an unknown outcome before', d.id::text
    from delivery d left join move m on m.delivery_id = d.id
    where d.call_up_id = $1 and d.resent > coalesce(m.given_back, 0)
    union all
    select 'more sends than claims', d.id::text
    from delivery d left join move m on m.delivery_id = d.id
    where d.call_up_id = $1 and d.attempts > coalesce(m.claims, 0)
    union all
    select 'accepted by the provider without a send', id::text from delivery
    where call_up_id = $1 and state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED') and attempts = 0`,
};
