import type { Invariant } from './invariant.ts';

/**
 * I5: a webhook gets 2xx only when its raw row is committed. What data can prove: no effect of a webhook without
 * its stored row, no stored row that was marked done without its effect, and none that waits for long.
 */
export const nothingUnstored: Invariant = {
  id: 'I5',
  says: 'every answer by SMS has its stored message, and every stored message its effect',
  sql: `
    select 'an answer without its stored message' as what, a.id::text as subject
    from invitation i join answer a on a.invitation_id = i.id left join inbox x on x.id = a.inbox_id
    where i.call_up_id = $1 and a.channel = 'SMS' and x.id is null
    union all
    select 'an unclear reply without its stored message', u.id::text
    from unclear_reply u left join inbox x on x.id = u.inbox_id where u.call_up_id = $1 and x.id is null
    union all
    select 'a message marked as answered without an answer', x.id::text
    from inbox x where x.kind = 'MESSAGE' and x.outcome like 'ANSWERED%' and not exists (select from answer a where a.inbox_id = x.id)
      and x.received_at >= (select launched_at from call_up where id = $1)
    union all
    select 'a stored message or receipt that nobody handled', x.id::text
    from inbox x left join delivery d on d.id = x.delivery_id
    where x.processed_at is null and x.received_at < muster_now() - interval '1 minute'
      and (d.call_up_id = $1 or (x.delivery_id is null and x.received_at >= (select launched_at from call_up where id = $1)))`,
};
