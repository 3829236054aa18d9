import type { Invariant } from './invariant.ts';

/**
 * I10: nothing is sent after a committed opt-out. An opt-out carries the time at which its transaction began; five
 * seconds cover that transaction and the sends that had been read before it committed.
 */
export const optOutObeyed: Invariant = {
  id: 'I10',
  says: 'nothing is sent after a committed opt-out',
  sql: `
    select 'sent after the person had opted out' as what, d.id::text as subject
    from delivery d join contact c on c.id = d.contact_id
    where d.call_up_id = $1 and d.state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED')
      and d.claimed_at > c.opted_out_at + interval '5 seconds'
    union all
    select 'sent on the wrong kind of address', d.id::text
    from delivery d join contact c on c.id = d.contact_id
    where d.call_up_id = $1 and c.kind <> case d.channel when 'EMAIL' then 'EMAIL' else 'PHONE' end
    union all
    select 'sent to an address of somebody else', d.id::text
    from delivery d join invitation i on i.id = d.invitation_id join contact c on c.id = d.contact_id
    where d.call_up_id = $1 and c.expert_id <> i.expert_id`,
};
