import type { Queryable } from '../targeting/queryable.ts';

/** Messages of one purpose and channel in one state. */
export interface LedgerCount {
  purpose: string;
  channel: string;
  state: string;
  messages: number;
}

/** What a call-up owed, and what became of it. */
export interface Reconciliation {
  /** People who were called. */
  recipients: number;
  deliveries: LedgerCount[];
  /** (expert, wave, channel) that were owed an invitation and were neither accepted nor ended for a known reason. */
  lost: number;
  /** Sends that may have reached somebody twice: begun again after an unknown outcome, and accepted. */
  duplicates: number;
}

const COUNTS = `
  select purpose, channel, state, count(*)::int as messages from delivery where call_up_id = $1 group by 1, 2, 3 order by 1, 2, 3`;

/**
 * What was owed is worked out from people and contacts, not from the ledger: whoever was called and has a contact that was
 * usable when his wave was queued, on each channel of the call-up. No row at all is a loss like a row without an end.
 */
const TOTALS = `
  with owed as (
    select i.id as invitation_id, i.wave, ch.channel
    from call_up c join invitation i on i.call_up_id = c.id and i.wave > 0 cross join unnest(c.channels) as ch(channel)
    where c.id = $1 and exists (
      select from contact t where t.expert_id = i.expert_id and t.kind = case ch.channel when 'EMAIL' then 'EMAIL' else 'PHONE' end
        and t.verified_at is not null and t.opted_out_at is null and t.unreachable_at is null)),
  rows as (select * from delivery where call_up_id = $1)
  select (select count(*)::int from invitation where call_up_id = $1 and wave > 0) as recipients,
    (select count(*)::int from owed o where not exists (
      select from rows d where d.invitation_id = o.invitation_id and d.wave = o.wave and d.channel = o.channel and d.purpose = 'INVITE'
        and d.state not in ('QUEUED', 'CLAIMED', 'UNKNOWN', 'EXPIRED'))) as lost,
    (select coalesce(sum(resent), 0)::int from rows where state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED')) as duplicates`;

/** Reconciles what a call-up owed with its ledger; to be read when the run has come to rest. */
export async function reconcile(db: Queryable, callUpId: string): Promise<Reconciliation> {
  const [totals] = await db.query<Omit<Reconciliation, 'deliveries'>[]>(TOTALS, [callUpId]);
  return { ...totals!, deliveries: await db.query<LedgerCount[]>(COUNTS, [callUpId]) };
}
