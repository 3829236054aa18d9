import type { InvariantId } from './invariant.ts';

const FIRST = `(select id from delivery where call_up_id = :call and purpose = 'INVITE' and channel = 'SMS' order by id limit 1)`;
const event = (from: string, to: string, provider = 'scene'): string =>
  `insert into delivery_event (delivery_id, from_state, to_state, attempts, provider) values (${FIRST}, '${from}', '${to}', 1, '${provider}')`;
const cancelled = (at: string): string => `insert into call_up_event (call_up_id, kind, at) values (:call, 'CANCELLED', ${at})`;

/** For every breach that a check knows, SQL that makes it in the auditor's scene; for the auditor's own test. */
export const CORRUPTIONS: Readonly<Record<InvariantId, Readonly<Record<string, string>>>> = {
  I1: {
    'not as many people as the plan froze': `update call_up set plan = '{"recipients": 999}' where id = :call`,
    'launched, but nobody was called': 'update invitation set wave = 0 where call_up_id = :call',
    'launched without a line': 'delete from requirement where call_up_id = :call',
    'launched without a record of it': 'delete from audit_entry where subject_id = :call',
    'running or ended without a launch': 'update call_up set launched_at = null where id = :call',
    'not launched, but written to': `update call_up set launched_at = null, state = 'DRAFT' where id = :call`,
    'called in the first wave without a message': `delete from delivery where invitation_id = :one and purpose = 'INVITE'`,
  },
  I2: {
    'two ledger rows for one message': `alter table delivery drop constraint delivery_invitation_id_purpose_wave_channel_attempt_group_key;
      insert into delivery (call_up_id, invitation_id, contact_id, purpose, wave, channel, priority, not_before, expires_at)
      select call_up_id, invitation_id, contact_id, purpose, wave, channel, priority, not_before, expires_at from delivery where id = ${FIRST}`,
    'invited without a ledger row': 'update invitation set wave = 9 where id = :one',
    'not settled after its deadline': `update delivery set state = 'QUEUED', expires_at = muster_now() - interval '3 minutes' where id = ${FIRST}`,
    'held back, but written to': 'update invitation set wave = 0 where id = :one',
  },
  I3: {
    'accepted more than once': event('UNKNOWN', 'ACCEPTED'),
    'sent again without an unknown outcome before': `update delivery set resent = 1 where id = ${FIRST}`,
    'more sends than claims': `update delivery set attempts = 2 where id = ${FIRST}`,
    'accepted by the provider without a send': `update delivery set attempts = 0 where id = ${FIRST}`,
  },
  I4: {
    'claimed and sent after the cancellation': cancelled(`clock_timestamp() - interval '1 hour'`),
    'still waiting to be sent after the cancellation': `${cancelled('clock_timestamp()')}; update call_up set state = 'CANCELLED' where id = :call; update delivery set state = 'QUEUED', attempts = 0 where id = ${FIRST}`,
    'cancelled without a timeline entry': `update call_up set state = 'CANCELLED' where id = :call`,
  },
  I5: {
    'an answer without its stored message': `delete from inbox where id in (select inbox_id from answer)`,
    'an unclear reply without its stored message': `delete from inbox where id in (select inbox_id from unclear_reply)`,
    'a message marked as answered without an answer': `delete from answer where inbox_id is not null`,
    'a stored message or receipt that nobody handled': `insert into inbox (provider, external_id, kind, payload_sealed, received_at) values ('scene', 'left', 'MESSAGE', '', muster_now() - interval '2 minutes')`,
  },
  I6: {
    'the current answer is not the fold of the received ones': `update invitation set answer = 'NO' where id = :one`,
    'an answer received after the deadline counts as timely': `update call_up set deadline = launched_at where id = :call`,
  },
  I7: {
    'status went back': event('ACCEPTED', 'QUEUED'),
    'a gap in the history': event('SENT', 'DELIVERED'),
    'the row is not where its history ends': `update delivery set state = 'SENT' where id = ${FIRST}`,
    'moved without history': `delete from delivery_event where delivery_id = ${FIRST}`,
  },
  I8: {
    'more people than the line needs': `update invitation set assignment = 'ASSIGNED', requirement_position = 0 where call_up_id = :call`,
    'more reserves than asked for': `update invitation set assignment = 'RESERVE', requirement_position = 1 where id = :one`,
    'a place on no line': 'update invitation set requirement_position = 77 where id = :one',
    'a place on a line that does not fit': `update invitation set lines = '{5}' where id = :one`,
    'a place without a place to be': `update invitation set assignment = 'STOOD_DOWN', requirement_position = 0 where id = :one`,
  },
  I9: {
    'fired early': `update timer_firing set fired_at = due_at - interval '1 millisecond' where timer_key = 'wave:' || :text || ':2'`,
    'a wave started twice': `insert into call_up_event (call_up_id, kind, detail) values (:call, 'WAVE_STARTED', '{"wave": 2}')`,
    'a wave without a cause': `delete from call_up_event where call_up_id = :call and kind = 'WAVE_STARTED'`,
    'a wave said to be on time without its timer': `delete from timer_firing where timer_key = 'wave:' || :text || ':2'`,
    'a reminder without its timer or before it': `update timer_firing set due_at = due_at + interval '1 minute' where timer_key = 'reminder:' || :text || ':1'`,
  },
  I10: {
    'sent after the person had opted out': `update contact set opted_out_at = muster_now() - interval '1 day' where id = (select contact_id from delivery where id = ${FIRST})`,
    'sent on the wrong kind of address': `update delivery set channel = 'EMAIL', attempt_group = 9 where id = ${FIRST}`,
    'sent to an address of somebody else': `update delivery set contact_id = (select c.id from contact c where c.kind = 'PHONE' and c.id <> delivery.contact_id limit 1) where id = ${FIRST}`,
  },
  I11: {
    'sent faster than the sender may': `update sender set rate_per_second = 0.001, burst = 1 where id = 'scene-sms'`,
  },
  I12: {
    'accepted by two providers': event('UNKNOWN', 'ACCEPTED', 'another'),
    'tried at another provider after one had accepted': event('QUEUED', 'CLAIMED', 'another'),
    'a receipt from a provider that the row does not name': `insert into inbox (provider, external_id, kind, delivery_id, payload_sealed) select 'another', 'r', 'STATUS', ${FIRST}, ''`,
  },
};
