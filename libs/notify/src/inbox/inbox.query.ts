import { newId, type Vault } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { WAKE } from '../notify.wakeups.ts';
import { plainJson, sealPayload } from './inbox.seal.ts';
import type { InboxEntry, InboxKind, StoredRow } from './inbox.types.ts';
import { inIndexOrder } from '../ledger/index-order.query.ts';

type Queryable = Pick<EntityManager, 'query'>;

/**
 * Stores entries, sealed, in one statement of its own transaction; what is stored already is left alone. Wakes the workers
 * for messages: people wait for those. Receipts are fetched by and by, because notifying commits wait for each other.
 */
export async function storeEntries(db: Queryable, vault: Vault, entries: readonly InboxEntry[]): Promise<void> {
  const keys = await vault.loaded();
  const rows = entries.map(({ payload, ...entry }) => {
    const id = newId();
    return { id, ...entry, sealed: sealPayload(keys, id, payload).toString('base64') };
  });
  await db.query(
    `with added as (
       insert into inbox (id, provider, external_id, kind, delivery_id, payload_sealed)
       select id, provider, "externalId", kind, "deliveryId", decode(sealed, 'base64')
       from json_to_recordset($1::json) as e(id uuid, provider text, "externalId" text, kind text, "deliveryId" uuid, sealed text)
       on conflict (provider, external_id) do nothing returning kind)
     select pg_notify('${WAKE.inbox}', '') where exists (select from added where kind <> 'STATUS')`,
    [plainJson(rows)],
  );
}

/** Locks waiting rows of one kind, oldest first, past those that another worker holds and those that are to wait. */
export async function takeWaiting(em: EntityManager, kind: InboxKind, limit: number, resting: readonly string[]): Promise<StoredRow[]> {
  return inIndexOrder(em, () => em.query<StoredRow[]>(
    `select id, provider, external_id as "externalId", kind, delivery_id as "deliveryId", payload_sealed as "payloadSealed", received_at as "receivedAt", outcome
     from inbox where kind = $1 and processed_at is null and id <> all($3::uuid[])
     order by received_at limit $2 for update skip locked`,
    [kind, limit, resting],
  ));
}

/** Locks one waiting row, or gives null when it is gone or somebody else's. */
export async function takeOne(em: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await em.query('select id from inbox where id = $1 and processed_at is null for update skip locked', [id]);
  return rows.length > 0;
}

/** Marks rows as processed, each with its outcome. */
export async function markProcessed(em: EntityManager, outcomes: ReadonlyMap<string, string>): Promise<void> {
  if (outcomes.size === 0) return;
  await em.query(
    `update inbox i set processed_at = muster_now(), outcome = o.outcome
     from unnest($1::uuid[], $2::text[]) as o(id, outcome) where i.id = o.id`,
    [[...outcomes.keys()], [...outcomes.values()]],
  );
}

/** Keeps count of a row's failures without marking it as processed. */
export async function markFailed(em: EntityManager, id: string, failures: number): Promise<void> {
  await em.query(`update inbox set outcome = $2 where id = $1 and processed_at is null`, [id, `RETRY ${failures}`]);
}
