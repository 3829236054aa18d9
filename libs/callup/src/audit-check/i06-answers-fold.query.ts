import type { Invariant } from './invariant.ts';

/**
 * I6: any order or repetition of the same answers folds to the same state. The fold is told here a second time in
 * another form (no row beats the one that stands): timely beats late, then the later received, then the later stored.
 */
export const answersFold: Invariant = {
  id: 'I6',
  says: 'the current answer is the fold of the received ones',
  sql: `
    with standing as (
      select a.* from invitation i join answer a on a.invitation_id = i.id
      where i.call_up_id = $1 and not exists (
        select from answer b where b.invitation_id = a.invitation_id and b.id <> a.id
          and (case when a.late = b.late then (b.received_at, b.id) > (a.received_at, a.id) else a.late end)))
    select 'the current answer is not the fold of the received ones' as what, i.id::text as subject
    from invitation i left join standing s on s.invitation_id = i.id
    where i.call_up_id = $1
      and (i.answer, i.answered_at, i.arrive_at, i.answer_channel, case when i.answer is null then null else i.answer_late end)
        is distinct from (s.kind, s.received_at, s.arrive_at, s.channel, s.late)
    union all
    select 'an answer received after the deadline counts as timely', a.id::text
    from invitation i join call_up c on c.id = i.call_up_id join answer a on a.invitation_id = i.id
    where i.call_up_id = $1 and a.late is distinct from (a.received_at > c.deadline or a.received_at >= coalesce(c.ended_at, 'infinity'))`,
};
