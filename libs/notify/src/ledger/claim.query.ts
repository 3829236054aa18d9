import type { EntityManager } from 'typeorm';
import type { Channel, Purpose } from '../notify.types.ts';
import { inIndexOrder } from './index-order.query.ts';

/** A row that is due, locked for the present transaction. */
export interface DueRow {
  id: string;
  segments: number;
  expired: boolean;
}

/** A claimed delivery with all that its send needs except address and text. */
export interface Claimed {
  deliveryId: string;
  callUpId: string;
  invitationId: string;
  contactId: string;
  purpose: Purpose;
  wave: number;
  channel: Channel;
  attempts: number;
  senderId: string;
  provider: string;
  /** Fencing token of the batch: results count only while the row still carries it. */
  leaseToken: string;
  /** Milliseconds until the message has lost its point. */
  ttlMs: number;
}

/** Locks the next due rows of a channel, most urgent first, past those that another worker holds. */
export async function lockDue(em: EntityManager, channel: Channel, limit: number): Promise<DueRow[]> {
  return inIndexOrder(em, () => em.query<DueRow[]>(
    `select id, segments, expires_at <= muster_now() as expired from delivery
     where channel = $1 and state = 'QUEUED' and not_before <= muster_now()
     order by priority, not_before, id limit $2 for update skip locked`,
    [channel, limit],
  ));
}

/** Ends locked rows whose time is over. */
export async function expireLocked(em: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await em.query(`update delivery set state = 'EXPIRED', ended_at = muster_now() where id = any($1::uuid[]) and state = 'QUEUED'`, [ids]);
}

/** Which locked rows go out through which sender (same order in both lists). */
export interface ClaimOrder {
  channel: Channel;
  ids: readonly string[];
  senderIds: readonly string[];
  leaseSeconds: number;
}

/** Claims locked rows under one new fencing token, opens the record of what begins under it, and counts the send. Keeps the given order. */
export async function claimLocked(em: EntityManager, order: ClaimOrder): Promise<Claimed[]> {
  if (order.ids.length === 0) return [];
  const [rows]: [Claimed[]] = await em.query(
    `with lease as materialized (select nextval('delivery_lease') as token),
       opened as (insert into delivery_begun (lease_token) select token from lease)
     update delivery d set state = 'CLAIMED', attempts = d.attempts + 1, sender_id = s.id, provider = s.provider, error_code = null,
       lease_token = lease.token, lease_until = muster_now() + make_interval(secs => $3), claimed_at = muster_now()
     from unnest($1::uuid[], $2::text[]) as chosen(id, sender_id) join sender s on s.id = chosen.sender_id, lease
     where d.id = chosen.id
     returning d.id as "deliveryId", d.call_up_id as "callUpId", d.invitation_id as "invitationId", d.contact_id as "contactId",
       d.purpose, d.wave, d.channel, d.attempts, d.sender_id as "senderId", d.provider, d.lease_token as "leaseToken",
       (extract(epoch from d.expires_at - muster_now()) * 1000)::float8 as "ttlMs"`,
    [order.ids, order.senderIds, order.leaseSeconds],
  );
  const byId = new Map(rows.map((row) => [row.deliveryId, row]));
  return order.ids.flatMap((id) => byId.get(id) ?? []);
}
