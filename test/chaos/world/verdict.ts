import { InvariantAuditor, type InvariantReport } from '@muster/callup';
import type { ChaosWorld } from './chaos.world.ts';
import { DONE, OUTCOME, RESUMED, WITHOUT_MESSAGE, type Outcome } from './ledger.query.ts';

/** The most that may arrive twice, as a share of all messages. */
const MOST_DUPLICATES = 0.001;

/**
 * Mails that one dying worker may double at the most, in a run too small for the share: nobody can be asked what became of
 * a mail, so it is those in flight (20 connections), as many again whose answers were being written, and no more.
 */
const MAILS_AT_RISK = 40;

/** What the ledger and the outside world say of call-ups after trouble, side by side. */
export interface Verdict extends Outcome {
  /** Messages that the ledger counts as sent and nobody received, that it never ended, or that it does not hold at all. */
  lost: number;
  /** By the sandbox's own count: the same text to the same person again. */
  duplicates: { sms: number; mail: number };
  duplicateShare: number;
  /** Invariants that do not hold, with what breaks them. */
  breaches: string[];
}

/** Reads both sides once everything has settled. The call-ups are all there are. */
export async function verdictOn(world: ChaosWorld, ...callUpIds: string[]): Promise<Verdict> {
  const [outcome] = await world.database.query<[Outcome]>(OUTCOME, [callUpIds]);
  const [missing] = await world.database.query<[{ n: number }]>(WITHOUT_MESSAGE, [callUpIds]);
  const { sms, mail } = await world.sandbox.counters();
  const duplicates = sms.duplicates + mail.duplicates;
  const received = sms.accepted + mail.accepted - duplicates;
  const breaches: Breach[] = [];
  for (const id of callUpIds) breaches.push(...(await world.database.transaction('REPEATABLE READ', (em) => new InvariantAuditor().check(em, id))).breaches);
  return {
    ...outcome, lost: Math.max(0, outcome.accepted - received) + outcome.open + missing.n,
    duplicates: { sms: sms.duplicates, mail: mail.duplicates }, duplicateShare: duplicates / outcome.messages,
    breaches: breaches.map((breach) => `${breach.invariant}: ${breach.what}, ${breach.count} × ${breach.samples[0]}`),
  };
}

type Breach = InvariantReport['breaches'][number];

/** What of the engine's promises a verdict breaks, in words; nothing means that all hold. `killed` workers died on the way. */
export function brokenBy(verdict: Verdict, killed = 0): string[] {
  const { sms, mail } = verdict.duplicates;
  const most = MOST_DUPLICATES * verdict.messages;
  return [
    ...(verdict.lost > 0 ? [`${verdict.lost} messages are lost`] : []),
    ...(sms > most || mail > Math.max(most, killed * MAILS_AT_RISK) ? [`${sms} SMS and ${mail} mails of ${verdict.messages} messages arrived twice`] : []),
    ...(verdict.resent < sms + mail ? [`${sms + mail} messages arrived twice and the ledger knows of ${verdict.resent} at the most`] : []),
    ...verdict.breaches,
  ];
}

/** How long after trouble everything must have gone out that need not wait for the absence of an unknown outcome, in seconds. */
const RECOVERY_SECONDS = 15;

/** Times in seconds after an instant; null when nothing happened. */
export interface Recovery {
  resumedAfter: number | null;
  /** All but the messages that had to be sent again. */
  recoveredAfter: number | null;
  doneAfter: number | null;
}

/** Seconds from an instant until messages were taken in hand again, and until the last ones were accepted. */
export async function recovery(world: ChaosWorld, since: Date): Promise<Recovery> {
  const [resumed] = await world.database.query<[{ after: number | null }]>(RESUMED, [since]);
  const [done] = await world.database.query<[Pick<Recovery, 'recoveredAfter' | 'doneAfter'>]>(DONE, [since]);
  return { resumedAfter: resumed.after, ...done };
}

/** What a slow recovery breaks, in words. For runs small enough to be over by then. */
export function tooSlow({ recoveredAfter }: Recovery): string[] {
  return recoveredAfter !== null && recoveredAfter > RECOVERY_SECONDS ? [`recovery took ${Math.round(recoveredAfter)} s`] : [];
}
