import type { Invariant } from './invariant.ts';

/**
 * I2: one ledger row per (expert, wave, purpose, channel), terminal by its deadline. ACCEPTED and SENT count as
 * settled: the provider has it, and a receipt may never come. Two minutes of grace cover the 30 s in which an
 * unknown outcome is looked up and the sweep that ends what has expired.
 */
export const oneRowEach: Invariant = {
  id: 'I2',
  says: 'one ledger row per expert, wave, purpose and channel; terminal by its deadline',
  sql: `
    select 'two ledger rows for one message' as what, min(id::text) as subject from delivery
    where call_up_id = $1 group by invitation_id, purpose, wave, channel, attempt_group having count(*) > 1
    union all
    select 'invited without a ledger row', i.id::text from invitation i
    where i.call_up_id = $1 and i.wave > 0
      and not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE' and d.wave = i.wave)
    union all
    select 'not settled after its deadline', id::text from delivery
    where call_up_id = $1 and state in ('QUEUED', 'CLAIMED', 'UNKNOWN') and expires_at < muster_now() - interval '2 minutes'
    union all
    select 'held back, but written to', d.id::text from invitation i join delivery d on d.invitation_id = i.id
    where i.call_up_id = $1 and i.wave = 0 and d.purpose in ('INVITE', 'REMINDER') and d.state not in ('CANCELLED', 'SUPPRESSED', 'EXPIRED')`,
};
