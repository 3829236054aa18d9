import type { Invariant } from './invariant.ts';

/**
 * I11: a sender's rate holds across machines. In every window of every length the segments (e-mails: messages) that were
 * claimed for a sender are at most rate × window + burst. The worst window is found in one pass: with S the running total,
 * S(j) − S(i−1) ≤ rate·(t_j − t_i) + burst for all i ≤ j means that S(j) − rate·t_j never exceeds the least
 * S(i−1) − rate·t_i so far by more than the burst. One message more is allowed: one that is larger than the whole burst
 * may take a full bucket below zero. What was claimed before the present rate was set is not judged by it.
 */
export const rateHolds: Invariant = {
  id: 'I11',
  says: 'no sender is used above its rate',
  sql: `
    with mine as (select id, launched_at from call_up where id = $1),
    load as (
      select d.sender_id, d.id, extract(epoch from d.claimed_at)::float8 as t, case when d.channel = 'SMS' then greatest(d.segments, 1) else 1 end as cost
      from mine join call_up c on c.launched_at >= mine.launched_at - interval '1 day' join delivery d on d.call_up_id = c.id join sender r on r.id = d.sender_id
      where d.claimed_at >= greatest(mine.launched_at, r.rate_set_at) and d.sender_id = any(array(select distinct sender_id from delivery where call_up_id = $1))),
    total as (
      select *, sum(cost) over (partition by sender_id order by t, id rows unbounded preceding) as sum, max(cost) over (partition by sender_id) as largest from load),
    gap as (
      select total.sender_id, total.largest, s.burst, total.sum - s.rate_per_second * t
          - min(total.sum - cost - s.rate_per_second * t) over (partition by total.sender_id order by t, total.id rows unbounded preceding) as excess
      from total join sender s on s.id = total.sender_id)
    select distinct 'sent faster than the sender may' as what, sender_id as subject from gap where excess > burst + largest + 0.001`,
};
