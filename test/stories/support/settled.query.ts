import type { DataSource } from 'typeorm';

/**
 * What is still on its way: messages that are due or whose fate is open (an SMS until its receipt, where the sandbox
 * gives one), stored webhooks, and due jobs. Waiting timers and later tries do not count: time must be moved first.
 */
const OPEN = `
  select 'delivery ' || purpose || ' ' || channel || ' ' || state as what, count(*)::int as n from delivery d
    where state in ('CLAIMED', 'UNKNOWN') or state = 'QUEUED' and not_before <= muster_now() or channel = 'SMS' and state in ('ACCEPTED', 'SENT')
    group by purpose, channel, state
  union all select 'inbox ' || kind, count(*)::int from inbox where processed_at is null group by kind
  union all select 'job ' || name, count(*)::int from job_queue.job
    where state in ('created', 'retry', 'active') and (name = 'callup.assemble' or name like 'callup.%' and start_after <= now()) group by name`;

/** Messages and webhooks that somebody is busy with. */
export const IN_HAND = `select id, state from delivery where state = 'CLAIMED' union all select id, kind from inbox where processed_at is null limit 5`;

/** Everything that is still on its way, by kind. */
export function whatIsOpen(database: DataSource): Promise<{ what: string; n: number }[]> {
  return database.query(OPEN);
}

/** Whether nothing is on its way. */
export async function isSettled(database: DataSource): Promise<boolean> {
  return (await whatIsOpen(database)).length === 0;
}
