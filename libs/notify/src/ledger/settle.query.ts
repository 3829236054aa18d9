import type { EntityManager } from 'typeorm';
import type { DeliveryState } from '../notify.types.ts';

/** What a dispatcher found out about one claimed delivery. */
export interface Settlement {
  deliveryId: string;
  leaseToken: string;
  state: DeliveryState;
  messageId: string | null;
  errorCode: string | null;
  /** For QUEUED: milliseconds before the next try. */
  delayMs: number;
  /** The send had not begun: it does not count as an attempt. */
  unbegun: boolean;
}

/** A row that took its settlement. */
export interface Settled {
  deliveryId: string;
  callUpId: string;
  contactId: string;
  state: DeliveryState;
}

/**
 * Writes results in one statement. Only a row that still carries the batch's fencing token takes its result;
 * one that expired meanwhile (UNKNOWN) does too, because the worker that held it knows the truth. Rows are
 * locked in the order of their ids, so that two such statements cannot wait for each other, and one by one (the
 * lateral join): a plan made from the statistics of a table that was empty until now would read all of it.
 */
export async function settle(db: Pick<EntityManager, 'query'>, results: readonly Settlement[]): Promise<Settled[]> {
  if (results.length === 0) return [];
  const [rows]: [Settled[]] = await db.query(SETTLE, [
    results.map((r) => r.deliveryId), results.map((r) => r.leaseToken), results.map((r) => r.state),
    results.map((r) => r.messageId), results.map((r) => r.errorCode), results.map((r) => r.delayMs), results.map((r) => r.unbegun),
  ]);
  return rows;
}

const SETTLE = `
  with outcome as materialized (
    select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::boolean[])
      as o(id, token, state, message_id, error, delay_ms, unbegun)
  ), held as materialized (
    select d.id, o.message_id, o.error, o.delay_ms, o.unbegun,
      case when d.state = 'UNKNOWN' and o.state = 'SUPPRESSED' then 'QUEUED' else o.state end as state,
      d.state = 'UNKNOWN' and o.state = 'UNKNOWN' as unchanged
    from (select * from outcome order by id) o cross join lateral (
      select id, state from delivery where id = o.id and lease_token = o.token and state in ('CLAIMED', 'UNKNOWN') for update) d
  )
  update delivery d set
    state = h.state, provider_message_id = coalesce(h.message_id, d.provider_message_id), error_code = h.error,
    attempts = d.attempts - h.unbegun::int,
    not_before = case when h.state = 'QUEUED' then greatest(d.not_before, muster_now() + make_interval(secs => h.delay_ms / 1000)) else d.not_before end,
    accepted_at = case when h.state = 'ACCEPTED' then muster_now() else d.accepted_at end,
    unknown_since = case when h.state = 'UNKNOWN' then coalesce(d.unknown_since, muster_now()) end,
    ended_at = case when h.state in ('FAILED', 'EXPIRED', 'SUPPRESSED', 'CANCELLED') then muster_now() end,
    lease_token = null, lease_until = null
  from held h where d.id = h.id and not h.unchanged
  returning d.id as "deliveryId", d.call_up_id as "callUpId", d.contact_id as "contactId", d.state`;
