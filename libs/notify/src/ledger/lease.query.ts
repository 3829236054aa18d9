import type { EntityManager } from 'typeorm';

type Queryable = Pick<EntityManager, 'query'>;

/** Prolongs leases that are still ours; gives the ids that were. The others must not be begun any more. */
export async function renewLeases(db: Queryable, held: readonly { deliveryId: string; leaseToken: string }[], seconds: number): Promise<string[]> {
  if (held.length === 0) return [];
  const [rows]: [{ id: string }[]] = await db.query(
    `update delivery d set lease_until = muster_now() + make_interval(secs => $3)
     from unnest($1::uuid[], $2::bigint[]) as held(id, token)
     where d.id = held.id and d.lease_token = held.token and d.state = 'CLAIMED' returning d.id`,
    [held.map((h) => h.deliveryId), held.map((h) => h.leaseToken), seconds],
  );
  return rows.map((row) => row.id);
}

/** How many claims of lost workers had begun, and how many had not. */
export interface Orphans {
  unknown: number;
  requeued: number;
}

/**
 * A claim whose lease ran out belonged to a worker that died or lost the database. What had begun may have left, so its
 * outcome is unknown; its token stays, so that a worker that was only slow can still tell. What had not begun goes back to
 * the queue: its worker asks for the lease again after recording the beginning, and a lease that has ended allows none.
 */
export async function expireLeases(db: Queryable, limit: number): Promise<Orphans> {
  const [rows]: [{ state: string }[]] = await db.query(
    `with orphan as materialized (
       select d.id, not exists (select from delivery_begun b where b.lease_token = d.lease_token and b.ids is null)
         or exists (select from delivery_begun b where b.lease_token = d.lease_token and d.id = any(b.ids)) as begun
       from delivery d where state = 'CLAIMED' and lease_until < muster_now()
       order by lease_until limit $1 for update of d skip locked)
     update delivery d set lease_until = null,
       state = case when o.begun then 'UNKNOWN' else 'QUEUED' end,
       unknown_since = case when o.begun then muster_now() end,
       attempts = d.attempts - (not o.begun)::int,
       lease_token = case when o.begun then d.lease_token end
     from orphan o where d.id = o.id returning d.state`,
    [limit],
  );
  const unknown = rows.filter((row) => row.state === 'UNKNOWN').length;
  return { unknown, requeued: rows.length - unknown };
}

/** Ends what is still queued although its time is over. Gives the number of rows. */
export async function expireQueued(db: Queryable, limit: number): Promise<number> {
  const [, count]: [unknown, number] = await db.query(
    `update delivery set state = 'EXPIRED', ended_at = muster_now() where id in (
       select id from delivery where state = 'QUEUED' and expires_at <= muster_now() limit $1 for update skip locked)`,
    [limit],
  );
  return count;
}
