import { notifyOn } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { WAKE } from '../notify.wakeups.ts';

/** Which deliveries to queue. */
export interface EnqueueOrder {
  /**
   * A query that yields exactly these columns in this order: call_up_id, invitation_id, contact_id,
   * purpose, wave, channel, attempt_group, priority, not_before, expires_at, segments.
   */
  select: string;
  params: unknown[];
}

const COLUMNS = 'call_up_id, invitation_id, contact_id, purpose, wave, channel, attempt_group, priority, not_before, expires_at, segments';

/**
 * Queues deliveries in the caller's transaction and wakes the dispatchers when it commits. A delivery that
 * is in the ledger already (same invitation, purpose, wave, channel and attempt group) is left as it is.
 * Gives the number of new rows. Throws outside a transaction.
 */
export async function enqueueDeliveries(em: EntityManager, order: EnqueueOrder): Promise<number> {
  const runner = em.queryRunner;
  if (!runner?.isTransactionActive) throw new Error('Deliveries must be queued inside a transaction');
  const result = await runner.query(
    `insert into delivery (${COLUMNS}) ${order.select}
     on conflict (invitation_id, purpose, wave, channel, attempt_group) do nothing`,
    order.params,
    true,
  );
  const added = result.affected ?? 0;
  if (added > 0) await notifyOn(em, WAKE.delivery);
  return added;
}
