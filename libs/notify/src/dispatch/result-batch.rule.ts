import type { Settled } from '../ledger/settle.query.ts';
import type { UnreachableReason } from '../notify.types.ts';
import type { ProviderSign } from './circuit.rule.ts';
import type { Result } from './result-writer.ts';

/** The signs of each provider in order, with the code of its last trouble. Providers come in a fixed order: their rows are locked. */
export function signsOf(batch: readonly Result[]): [string, { signs: ProviderSign[]; error: string | null }][] {
  const byProvider = new Map<string, { signs: ProviderSign[]; error: string | null }>();
  for (const { claim, effect } of batch) {
    if (effect.sign === null) continue;
    const entry = byProvider.get(claim.provider) ?? { signs: [], error: null };
    entry.signs.push(effect.sign);
    if (effect.sign !== 'ALIVE') entry.error = effect.settlement.errorCode;
    byProvider.set(claim.provider, entry);
  }
  return [...byProvider].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How long each throttled sender must rest: the longest that was asked for. Senders come in a fixed order. */
export function pausesOf(batch: readonly Result[]): [string, { ms: number; reason: string }][] {
  const bySender = new Map<string, { ms: number; reason: string }>();
  for (const { claim, effect } of batch) {
    if (effect.pauseMs === null) continue;
    const known = bySender.get(claim.senderId);
    if (!known || known.ms < effect.pauseMs) bySender.set(claim.senderId, { ms: effect.pauseMs, reason: effect.settlement.errorCode ?? '' });
  }
  return [...bySender].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Contacts that cannot be reached, by reason; only from rows that took their result. */
export function unreachableOf(batch: readonly Result[], settled: readonly Settled[]): [UnreachableReason, string[]][] {
  const took = new Set(settled.map((row) => row.deliveryId));
  const byReason = new Map<UnreachableReason, Set<string>>();
  for (const { claim, effect } of batch) {
    if (effect.unreachable === null || !took.has(claim.deliveryId)) continue;
    const contacts = byReason.get(effect.unreachable) ?? new Set();
    byReason.set(effect.unreachable, contacts.add(claim.contactId));
  }
  return [...byReason].map(([reason, contacts]) => [reason, [...contacts].sort()]);
}
