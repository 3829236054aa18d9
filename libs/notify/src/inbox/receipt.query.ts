import type { EntityManager } from 'typeorm';
import type { DeliveryState } from '../notify.types.ts';
import type { Receipt } from './receipt.rule.ts';

/** A delivery that a receipt moved. */
export interface Moved {
  deliveryId: string;
  callUpId: string;
  contactId: string;
  state: DeliveryState;
  errorCode: string | null;
}

/**
 * Moves deliveries by receipts, each delivery at most once a call, in one statement. What would go back is
 * left out. A receipt may come before our own commit: the row is still CLAIMED, and takes state and message
 * id from it. A failure counts only for the message that the ledger knows: not for a double of it.
 */
export async function applyReceipts(em: EntityManager, provider: string, receipts: readonly Receipt[]): Promise<Moved[]> {
  if (receipts.length === 0) return [];
  const [rows]: [Moved[]] = await em.query(APPLY, [
    receipts.map((r) => r.deliveryId), receipts.map((r) => r.state), receipts.map((r) => r.messageId), receipts.map((r) => r.errorCode), provider,
  ]);
  return rows;
}

const APPLY = `
  with receipt as materialized (
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as r(id, state, message_id, error)
  ), target as materialized (
    select d.id, r.state, r.message_id, r.error from (select * from receipt order by id) r cross join lateral (
      select id from delivery
      where id = r.id and delivery_move_legal(state, r.state) and coalesce(provider, $5) = $5
        and (r.state in ('ACCEPTED', 'SENT', 'DELIVERED') or coalesce(provider_message_id, r.message_id) = r.message_id) for update) d
  )
  update delivery d set state = t.state, provider = $5, provider_message_id = coalesce(d.provider_message_id, t.message_id), error_code = t.error,
    accepted_at = coalesce(d.accepted_at, muster_now()),
    ended_at = case when t.state in ('DELIVERED', 'UNDELIVERED', 'FAILED') then muster_now() end,
    lease_token = null, lease_until = null, unknown_since = null
  from target t where d.id = t.id
  returning d.id as "deliveryId", d.call_up_id as "callUpId", d.contact_id as "contactId", d.state, d.error_code as "errorCode"`;

/**
 * A receipt of success for a row that went back to the queue because its message could not be found: it had
 * left after all. Takes the row out of the queue, so that it is not sent a second time. Gives the ids.
 */
export async function reclaimSent(em: EntityManager, deliveryIds: readonly string[]): Promise<Set<string>> {
  const [rows]: [{ id: string }[]] = await em.query(
    `update delivery set state = 'CLAIMED' where id = any($1::uuid[]) and state = 'QUEUED' and resent > 0 returning id`,
    [deliveryIds],
  );
  return new Set(rows.map((row) => row.id));
}

/** Which of these deliveries exist. */
export async function knownDeliveries(em: EntityManager, deliveryIds: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query('select id from delivery where id = any($1::uuid[])', [deliveryIds]);
  return new Set(rows.map((row) => row.id));
}

/** How often a message that was taken and not delivered is tried again, and how long the first wait is (seconds, doubling). */
const MORE_TRIES = 2;
const FIRST_WAIT_SECONDS = 30;

/** Queues another try, as a row of its own, for messages that the network could not deliver just now. Gives their number. */
export async function queueAnotherTry(em: EntityManager, deliveryIds: readonly string[]): Promise<number> {
  if (deliveryIds.length === 0) return 0;
  const rows: unknown[] = await em.query(
    `insert into delivery (call_up_id, invitation_id, contact_id, purpose, wave, channel, attempt_group, priority, not_before, expires_at, segments)
     select call_up_id, invitation_id, contact_id, purpose, wave, channel, attempt_group + 1, priority,
       muster_now() + make_interval(secs => $2 * 2 ^ attempt_group), expires_at, segments
     from delivery where id = any($1::uuid[]) and attempt_group < $3 and expires_at > muster_now() + make_interval(secs => $2 * 2 ^ attempt_group)
     on conflict (invitation_id, purpose, wave, channel, attempt_group) do nothing returning id`,
    [deliveryIds, FIRST_WAIT_SECONDS, MORE_TRIES],
  );
  return rows.length;
}
