import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** What became of a call-up's messages. */
export interface Dispatched {
  messages: number;
  accepted: number;
  /** From the first claim to the last acceptance in the ledger. */
  seconds: number;
  perSecond: number;
  resent: number;
}

const OPEN = `select exists (select from delivery where state in ('QUEUED', 'CLAIMED', 'UNKNOWN')) as open`;

const OUTCOME = `
  select count(*)::int as messages, count(accepted_at)::int as accepted, coalesce(sum(resent), 0)::int as resent,
    extract(epoch from max(accepted_at) - min(claimed_at))::float8 as seconds
  from delivery where call_up_id = $1`;

const LOOK_MS = 250;

/** Waits until every message of the ledger has met its fate, looking seldom and cheaply, and reckons from the ledger's own times. */
export async function dispatched(database: pg.Client, callUpId: string, withinSeconds = 180): Promise<Dispatched> {
  const end = performance.now() + withinSeconds * 1000;
  for (let open = true; open;) {
    await pause(LOOK_MS);
    open = (await database.query<{ open: boolean }>(OPEN)).rows[0]!.open;
    if (open && performance.now() > end) throw new Error(`messages were still open after ${withinSeconds} s`);
  }
  const { rows: [outcome] } = await database.query<Omit<Dispatched, 'perSecond'>>(OUTCOME, [callUpId]);
  if (outcome!.accepted !== outcome!.messages) throw new Error(`only ${outcome!.accepted} of ${outcome!.messages} messages were accepted`);
  return { ...outcome!, perSecond: outcome!.accepted / outcome!.seconds };
}
