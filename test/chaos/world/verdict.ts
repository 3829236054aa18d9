import { InvariantAuditor } from '@muster/callup';
import type { ChaosWorld } from './chaos.world.ts';
import { DONE, OUTCOME, RESUMED, WITHOUT_MESSAGE, type Outcome } from './ledger.query.ts';

/** The most that may arrive twice, as a share of all messages. */
export const MOST_DUPLICATES = 0.001;

/** What the ledger and the outside world say of a call-up after trouble, side by side. */
export interface Verdict extends Outcome {
  /** Messages that the ledger counts as sent and nobody received, that it never ended, or that it does not hold at all. */
  lost: number;
  /** By the sandbox's own count: the same text to the same person again. */
  duplicates: { sms: number; mail: number };
  duplicateShare: number;
  /** Invariants that do not hold, with what breaks them. */
  breaches: string[];
}

/** Reads both sides once everything has settled. */
export async function verdictOn(world: ChaosWorld, callUpId: string): Promise<Verdict> {
  const [outcome] = await world.database.query<[Outcome]>(OUTCOME, [callUpId]);
  const [missing] = await world.database.query<[{ n: number }]>(WITHOUT_MESSAGE, [callUpId]);
  const { sms, mail } = await world.sandbox.counters();
  const duplicates = sms.duplicates + mail.duplicates;
  const received = sms.accepted + mail.accepted - duplicates;
  const { breaches } = await world.database.transaction('REPEATABLE READ', (em) => new InvariantAuditor().check(em, callUpId));
  return {
    ...outcome, lost: Math.max(0, outcome.accepted - received) + outcome.open + missing.n,
    duplicates: { sms: sms.duplicates, mail: mail.duplicates }, duplicateShare: duplicates / outcome.messages,
    breaches: breaches.map((breach) => `${breach.invariant}: ${breach.what}, ${breach.count} × ${breach.samples[0]}`),
  };
}

/** What of the engine's promises a verdict breaks, in words; nothing means that all hold. */
export function brokenBy(verdict: Verdict): string[] {
  return [
    ...(verdict.lost > 0 ? [`${verdict.lost} messages are lost`] : []),
    ...(verdict.duplicateShare > MOST_DUPLICATES ? [`${verdict.duplicates.sms + verdict.duplicates.mail} of ${verdict.messages} messages arrived twice`] : []),
    ...verdict.breaches,
  ];
}

/** Seconds from an instant until messages were taken in hand again, and until the last one was accepted. */
export async function recovery(world: ChaosWorld, since: Date): Promise<{ resumedAfter: number | null; doneAfter: number | null }> {
  const [resumed] = await world.database.query<[{ after: number | null }]>(RESUMED, [since]);
  const [done] = await world.database.query<[{ after: number | null }]>(DONE, [since]);
  return { resumedAfter: resumed.after, doneAfter: done.after };
}
