/** How many messages are where, and what else is still on its way. */
export interface States {
  all: number;
  /** A provider took it, whatever came of it later. */
  accepted: number;
  /** Not sent, in hand, or of unknown outcome. */
  open: number;
  claimed: number;
  unknown: number;
  resent: number;
  inbox: number;
  jobs: number;
}

export const STATES = `
  select count(*)::int as all, count(accepted_at)::int as accepted,
    count(*) filter (where state in ('QUEUED', 'CLAIMED', 'UNKNOWN'))::int as open,
    count(*) filter (where state = 'CLAIMED')::int as claimed, count(*) filter (where state = 'UNKNOWN')::int as unknown,
    coalesce(sum(resent), 0)::int as resent,
    (select count(*) from inbox where processed_at is null)::int as inbox,
    (select count(*) from job_queue.job where name = 'callup.assemble' and state < 'completed')::int as jobs
  from delivery`;

/** What the ledger says of call-ups ($1) in the end. */
export interface Outcome {
  messages: number;
  accepted: number;
  /** Ended without being sent, for a reason on record. */
  excused: number;
  /** Neither sent nor ended. */
  open: number;
  /** Sent again after an unknown outcome: the possible doubles, and the SMS among them. */
  resent: number;
  resentSms: number;
}

export const OUTCOME = `
  select count(*)::int as messages, count(accepted_at)::int as accepted,
    count(*) filter (where accepted_at is null and state in ('SUPPRESSED', 'CANCELLED', 'FAILED', 'EXPIRED'))::int as excused,
    count(*) filter (where state in ('QUEUED', 'CLAIMED', 'UNKNOWN'))::int as open,
    coalesce(sum(resent), 0)::int as resent, coalesce(sum(resent) filter (where channel = 'SMS'), 0)::int as "resentSms"
  from delivery where call_up_id = any($1::uuid[])`;

/** Invitations of call-ups ($1) whose person could be reached on a channel of the call-up and has no message on it. */
export const WITHOUT_MESSAGE = `
  select count(*)::int as n from invitation i join call_up c on c.id = i.call_up_id cross join unnest(c.channels) as ch(channel)
  where c.id = any($1::uuid[]) and i.wave > 0
    and exists (select from contact t where t.expert_id = i.expert_id and t.kind = case ch.channel when 'EMAIL' then 'EMAIL' else 'PHONE' end
      and t.verified_at is not null and t.opted_out_at is null and t.unreachable_at is null)
    and not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE' and d.channel = ch.channel)`;

/** When the first message was taken in hand after an instant ($1), in seconds after it; null when none was. */
export const RESUMED = `select extract(epoch from min(claimed_at) - $1::timestamptz)::float8 as after from delivery where claimed_at > $1`;

/** When the last message was accepted that did not have to be sent again, and the last of all, in seconds after an instant ($1). */
export const DONE = `
  select extract(epoch from max(accepted_at) filter (where resent = 0) - $1::timestamptz)::float8 as "recoveredAfter",
    extract(epoch from max(accepted_at) - $1::timestamptz)::float8 as "doneAfter"
  from delivery`;
