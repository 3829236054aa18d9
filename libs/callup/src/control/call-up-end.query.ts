/**
 * $1 call-up, $2 CLOSED or CANCELLED, $3 reason code of the system, or $4 the sealed words of a person. The end is this moment and
 * not the transaction's beginning: answers that came in while it waited for its locks were in time.
 */
export const END_CALL_UP = `
  update call_up set state = $2, ended_at = clock_timestamp() + (muster_now() - now()), end_reason = $3, end_words_sealed = $4, next_wave_at = null, version = version + 1 where id = $1`;

/** $1 call-up → nobody has a place any more; locked in the order of the ids like every change of invitations. */
export const STAND_EVERYBODY_DOWN = `
  with held as (
    select id from invitation where call_up_id = $1 and assignment in ('ASSIGNED', 'RESERVE', 'PROPOSED') order by id for no key update)
  update invitation i set assignment = 'STOOD_DOWN', requirement_position = null, assigned_at = muster_now() from held where i.id = held.id`;

/**
 * The select of `enqueueDeliveries` for the word that a call-up was cancelled ($1): to each contact on which an invitation
 * or a place in the team arrived (a coordinator may have entered the yes of somebody who was never written to). Where it is on its way just now the word waits until its fate is known (an unknown outcome is settled after
 * 30 s), so that it neither overtakes the invitation nor reaches somebody who never got one.
 */
export const CANCELLATION_NOTICES = `
  select c.id, d.invitation_id, d.contact_id, 'STAND_DOWN', d.wave, d.channel,
    coalesce((select max(t.attempt_group) + 1 from delivery t where t.invitation_id = d.invitation_id and t.purpose in ('CONFIRM', 'RESERVE', 'STAND_DOWN')), 0)::smallint,
    0::smallint, muster_now() + d.wait, muster_now() + d.wait + interval '6 hours', case d.channel when 'SMS' then 2 else 1 end::smallint
  from call_up c join lateral (
    select distinct on (i.invitation_id, i.channel) i.invitation_id, i.contact_id, i.channel, i.wave,
      case when i.state in ('CLAIMED', 'UNKNOWN') then interval '45 seconds' else interval '0' end as wait
    from delivery i where i.call_up_id = c.id and i.purpose in ('INVITE', 'CONFIRM', 'RESERVE') and i.state in ('CLAIMED', 'UNKNOWN', 'ACCEPTED', 'SENT', 'DELIVERED')
    order by i.invitation_id, i.channel, i.state in ('CLAIMED', 'UNKNOWN') desc, i.wave desc) d on true
  where c.id = $1`;
