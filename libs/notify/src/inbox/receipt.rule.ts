import { DELIVERY_RANK } from '../ledger/delivery.state.ts';
import type { DeliveryState } from '../notify.types.ts';
import { text } from '../sms/twilio.webhook.ts';
import type { InboxRow } from './inbox.types.ts';

/** A provider's report about one delivery. */
export interface Receipt {
  inboxId: string;
  deliveryId: string;
  messageId: string;
  state: DeliveryState;
  errorCode: string | null;
}

/** Twilio's words (https://www.twilio.com/docs/messaging/api/message-resource#message-status-values). */
const STATES: Readonly<Record<string, DeliveryState>> = {
  accepted: 'ACCEPTED', scheduled: 'ACCEPTED', queued: 'ACCEPTED', sending: 'ACCEPTED',
  sent: 'SENT', delivered: 'DELIVERED', read: 'DELIVERED',
  undelivered: 'UNDELIVERED', failed: 'FAILED', canceled: 'FAILED',
};

/** Reads a stored status callback; null when it names no delivery or uses a word that is not known. */
export function readReceipt(row: InboxRow): Receipt | null {
  const state = STATES[text(row.payload, 'MessageStatus') ?? text(row.payload, 'SmsStatus') ?? ''];
  const messageId = text(row.payload, 'MessageSid') ?? text(row.payload, 'SmsSid');
  if (!state || !messageId || !row.deliveryId) return null;
  return { inboxId: row.id, deliveryId: row.deliveryId, messageId, state, errorCode: text(row.payload, 'ErrorCode') ?? null };
}

/**
 * Of all reports about one message the one that tells most; the order in which they came does not matter.
 * The results are laid into rounds in which each delivery appears once (twice only if it was sent twice),
 * those that say least first.
 */
export function receiptRounds(receipts: readonly Receipt[]): Receipt[][] {
  const best = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const key = `${receipt.deliveryId} ${receipt.messageId}`;
    const known = best.get(key);
    if (!known || tellsMore(receipt, known)) best.set(key, receipt);
  }
  const rounds: Receipt[][] = [];
  for (const group of Map.groupBy(best.values(), (receipt) => receipt.deliveryId).values()) {
    group.sort((a, b) => (tellsMore(a, b) ? 1 : -1)).forEach((receipt, n) => (rounds[n] ??= []).push(receipt));
  }
  return rounds;
}

/** By rank; equal ranks (FAILED and UNDELIVERED) by name, so that the choice does not depend on order. */
function tellsMore(a: Receipt, b: Receipt): boolean {
  const difference = DELIVERY_RANK[a.state] - DELIVERY_RANK[b.state];
  return difference !== 0 ? difference > 0 : a.state + a.messageId > b.state + b.messageId;
}
