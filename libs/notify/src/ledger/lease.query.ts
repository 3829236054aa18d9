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

/**
 * A claim whose lease ran out belonged to a worker that died or lost the database: whether its message left
 * is unknown. The token stays, so that a worker that was only slow can still tell. Gives the number of rows.
 */
export async function expireLeases(db: Queryable, limit: number): Promise<number> {
  const [, count]: [unknown, number] = await db.query(
    `update delivery set state = 'UNKNOWN', unknown_since = muster_now(), lease_until = null where id in (
       select id from delivery where state = 'CLAIMED' and lease_until < muster_now()
       order by lease_until limit $1 for update skip locked)`,
    [limit],
  );
  return count;
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
