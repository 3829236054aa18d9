import { DELIVERY_STATES, type DeliveryState } from '../notify.types.ts';

/**
 * Every legal move of a delivery. The database's `delivery_move_legal` holds the same table and refuses
 * the rest. Nothing moves back to an earlier stage; a true receipt may still arrive after a failure report.
 */
export const DELIVERY_MOVES: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  QUEUED: ['CLAIMED', 'CANCELLED', 'EXPIRED', 'SUPPRESSED'],
  CLAIMED: ['ACCEPTED', 'SENT', 'DELIVERED', 'FAILED', 'UNDELIVERED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'EXPIRED', 'QUEUED'],
  UNKNOWN: ['ACCEPTED', 'SENT', 'DELIVERED', 'FAILED', 'UNDELIVERED', 'QUEUED', 'EXPIRED', 'CANCELLED'],
  ACCEPTED: ['SENT', 'DELIVERED', 'UNDELIVERED', 'FAILED'],
  SENT: ['DELIVERED', 'UNDELIVERED', 'FAILED'],
  DELIVERED: [],
  FAILED: [],
  UNDELIVERED: ['DELIVERED'],
  EXPIRED: ['SENT', 'DELIVERED'],
  SUPPRESSED: [],
  CANCELLED: [],
};

/** How far along a delivery is: of several reports about one message the highest rank tells the most. */
export const DELIVERY_RANK: Readonly<Record<DeliveryState, number>> = {
  QUEUED: 0, CLAIMED: 1, UNKNOWN: 2, EXPIRED: 3, SUPPRESSED: 3, CANCELLED: 3,
  ACCEPTED: 4, SENT: 5, FAILED: 6, UNDELIVERED: 6, DELIVERED: 7,
};

/** States in which our own work on a delivery has ended: nothing more will be sent for it. */
export const ENDED_STATES: readonly DeliveryState[] = ['DELIVERED', 'FAILED', 'UNDELIVERED', 'EXPIRED', 'SUPPRESSED', 'CANCELLED'];

/** Whether a delivery may move from one state to another. Staying is no move. */
export function isLegalMove(from: DeliveryState, to: DeliveryState): boolean {
  return DELIVERY_MOVES[from].includes(to);
}

/** Every pair of states, for tests that compare this table with the database's. */
export function everyPair(): { from: DeliveryState; to: DeliveryState }[] {
  return DELIVERY_STATES.flatMap((from) => DELIVERY_STATES.map((to) => ({ from, to })));
}
