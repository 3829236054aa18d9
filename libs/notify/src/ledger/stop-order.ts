import type { Claim, Purpose } from '../notify.types.ts';

/**
 * What must not be sent any more, as told to every dispatcher when the change commits. Exactly one of the
 * three lists of ids; with purposes only those stop.
 */
export type StopOrder =
  | { callUp: string; purposes?: readonly Purpose[] }
  | { invitations: readonly string[]; purposes?: readonly Purpose[] }
  | { contacts: readonly string[] };

/** What becomes of a claimed delivery whose send has not begun. */
export type StopVerdict = 'CANCELLED' | 'SUPPRESSED';

/** A notification may hold 8,000 bytes; 180 ids of 39 bytes leave room for the rest. */
const IDS_PER_ORDER = 180;

/** Reads a notification; null when it is empty or not an order, which means: look at everything again. */
export function parseStopOrder(payload: string): StopOrder | null {
  try {
    const order = JSON.parse(payload) as Record<string, unknown> | null;
    if (!order || !('callUp' in order || 'invitations' in order || 'contacts' in order)) return null;
    return order as StopOrder;
  } catch {
    return null;
  }
}

/** What the order says about one claim: null when it does not concern it. */
export function stopVerdict(order: StopOrder, claim: Pick<Claim, 'callUpId' | 'invitationId' | 'contactId' | 'purpose'>): StopVerdict | null {
  if ('contacts' in order) return order.contacts.includes(claim.contactId) ? 'SUPPRESSED' : null;
  if (order.purposes && !order.purposes.includes(claim.purpose)) return null;
  const concerned = 'callUp' in order ? order.callUp === claim.callUpId : order.invitations.includes(claim.invitationId);
  return concerned ? 'CANCELLED' : null;
}

/** Splits a list of ids into orders that fit a notification each. */
export function stopOrders(list: 'invitations' | 'contacts', ids: readonly string[], purposes?: readonly Purpose[]): StopOrder[] {
  const orders: StopOrder[] = [];
  for (let i = 0; i < ids.length; i += IDS_PER_ORDER) {
    const part = ids.slice(i, i + IDS_PER_ORDER);
    orders.push(list === 'contacts' ? { contacts: part } : { invitations: part, ...(purposes ? { purposes } : {}) });
  }
  return orders;
}
