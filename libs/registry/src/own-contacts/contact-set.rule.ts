/** More than anybody can watch over. */
export const MOST_CONTACTS = 10;

/** What decides whether a contact may go. */
export interface HeldContact {
  id: string;
  employerOwned: boolean;
  verified: boolean;
  /** Verified, not opted out, and nobody says that nothing arrives there. */
  usable: boolean;
}

/** Why a contact must stay, or null: one verified address remains in use, and one that is not the employer's. */
export function whyItStays(contacts: readonly HeldContact[], id: string): 'LAST_VERIFIED' | 'LAST_OWN' | null {
  const gone = contacts.find((contact) => contact.id === id);
  if (!gone?.verified) return null;
  const left = contacts.filter((contact) => contact.id !== id && contact.usable);
  if (left.length === 0) return 'LAST_VERIFIED';
  return !gone.employerOwned && left.every(({ employerOwned }) => employerOwned) ? 'LAST_OWN' : null;
}

/** Whether an order names each contact once and none besides. */
export function isWholeOrder(contacts: readonly { id: string }[], order: readonly string[]): boolean {
  const named = new Set(order);
  return named.size === order.length && named.size === contacts.length && contacts.every(({ id }) => named.has(id));
}
