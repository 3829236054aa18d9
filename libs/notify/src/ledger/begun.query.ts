import type { EntityManager } from 'typeorm';

type Queryable = Pick<EntityManager, 'query'>;

/**
 * Records that these sends begin, before they do: when their worker dies, only they have an unknown outcome, and all else
 * that it had claimed goes back to the queue at once. The table is unlogged, so this costs no write to disk; a crash of
 * PostgreSQL empties it, and then every claim counts as begun.
 */
export async function recordBegun(db: Queryable, begun: readonly { deliveryId: string; leaseToken: string }[]): Promise<void> {
  await db.query(
    `insert into delivery_begun (lease_token, ids)
     select token, array_agg(id) from unnest($1::bigint[], $2::uuid[]) as b(token, id) group by token`,
    [begun.map((b) => b.leaseToken), begun.map((b) => b.deliveryId)],
  );
}

/** Forgets the records of claims that are over. */
export async function forgetBegun(db: Queryable): Promise<void> {
  await db.query(`delete from delivery_begun where lease_token not in (select lease_token from delivery where state = 'CLAIMED' and lease_token is not null)`);
}
