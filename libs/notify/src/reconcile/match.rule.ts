import type { FoundMessage } from '../provider/channel-provider.ts';

/** A delivery whose outcome is unknown, with the message that may have left. */
export interface UnknownSend {
  deliveryId: string;
  text: string;
  claimedAt: Date;
}

/** Older messages belong to other sends, whatever the clocks of provider and database say. */
const LOOK_BACK_MS = 12 * 3600_000;

/**
 * Which message at the provider is whose, among the sends to one address. A message counts when its text is
 * ours, word for word, and the ledger does not know its id yet; each is given away once, the oldest first.
 * The times only bound the search: clocks may be wrong by minutes, texts are not.
 */
export function matchUnknown(sends: readonly UnknownSend[], found: readonly FoundMessage[], known: ReadonlySet<string>): Map<string, string> {
  const free = found.filter((m) => !known.has(m.messageId)).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const matches = new Map<string, string>();
  for (const send of [...sends].sort((a, b) => a.claimedAt.getTime() - b.claimedAt.getTime())) {
    const at = free.findIndex((m) => m.text.trim() === send.text.trim() && m.createdAt.getTime() >= send.claimedAt.getTime() - LOOK_BACK_MS);
    if (at < 0) continue;
    matches.set(send.deliveryId, free[at]!.messageId);
    free.splice(at, 1);
  }
  return matches;
}
