import { notifyOn } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Purpose } from '../notify.types.ts';
import { WAKE } from '../notify.wakeups.ts';
import { stopOrders, type StopOrder } from './stop-order.ts';

/** Which deliveries of a call-up to take back: all of them, or those of some purposes or invitations. */
export interface CancelOrder {
  callUpId: string;
  purposes?: readonly Purpose[];
  invitationIds?: readonly string[];
}

/**
 * Takes back what is still queued, and tells the dispatchers to drop what they have claimed and not begun
 * to send. After the commit only sends in flight may leave. Gives the number of rows taken back here.
 */
export async function cancelDeliveries(em: EntityManager, order: CancelOrder): Promise<number> {
  const [, count]: [unknown, number] = await em.query(
    `update delivery set state = 'CANCELLED', ended_at = muster_now()
     where call_up_id = $1 and state = 'QUEUED'
       and ($2::text[] is null or purpose = any($2)) and ($3::uuid[] is null or invitation_id = any($3))`,
    [order.callUpId, order.purposes ?? null, order.invitationIds ?? null],
  );
  const { purposes } = order;
  const orders: StopOrder[] = order.invitationIds
    ? stopOrders('invitations', order.invitationIds, purposes)
    : [{ callUp: order.callUpId, ...(purposes ? { purposes } : {}) }];
  await tell(em, orders);
  return count;
}

/**
 * Ends everything that is queued for contacts that may not be written to any more (opt-out), and tells the
 * dispatchers. The reason code goes into the ledger. Gives the number of rows ended here.
 */
export async function suppressDeliveries(em: EntityManager, order: { contactIds: readonly string[]; reason: string }): Promise<number> {
  if (order.contactIds.length === 0) return 0;
  const [, count]: [unknown, number] = await em.query(
    `update delivery set state = 'SUPPRESSED', error_code = $2, ended_at = muster_now()
     where contact_id = any($1::uuid[]) and state = 'QUEUED'`,
    [order.contactIds, order.reason],
  );
  await tell(em, stopOrders('contacts', order.contactIds));
  return count;
}

async function tell(em: EntityManager, orders: readonly StopOrder[]): Promise<void> {
  for (const order of orders) await notifyOn(em, WAKE.stop, JSON.stringify(order));
}
