import { newDataKey, type DataKeyPurpose, type DataKeyRow } from './data-key.ts';
import type { WrappingKey } from './key-ring.rule.ts';

/** Whatever runs a statement and gives its rows: a data source, an entity manager, a client behind an adapter. */
export interface KeyTable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** The ids of an installation's first keys, so that processes that start at once make them once. */
const FIRST: readonly { id: number; purpose: DataKeyPurpose }[] = [{ id: 1, purpose: 'SEAL' }, { id: 2, purpose: 'INDEX' }];

const READ = `
  select id, purpose, wrapped_by as "wrappedBy", wrapped, active_from <= muster_now() as active, retired_at is not null as retired
  from data_key order by id`;

/** Every data key, oldest first; an installation without any gets its first two. */
export async function readDataKeys(table: KeyTable, by: WrappingKey): Promise<DataKeyRow[]> {
  const found = await table.query(READ) as DataKeyRow[];
  if (found.length > 0) return found;
  for (const row of FIRST) {
    await table.query('insert into data_key (id, purpose, wrapped_by, wrapped, active_from) values ($1, $2, $3, $4, muster_now()) on conflict do nothing',
      [row.id, row.purpose, by.id, newDataKey(row, by)]);
  }
  return await table.query(READ) as DataKeyRow[];
}

/** Adds a key that becomes current after so many seconds; gives its id. */
export async function addDataKey(table: KeyTable, purpose: DataKeyPurpose, by: WrappingKey, seconds: number): Promise<number> {
  const [next] = await table.query(`select nextval('data_key_number')::int as id`) as { id: number }[];
  const row = { id: next!.id, purpose };
  await table.query(
    'insert into data_key (id, purpose, wrapped_by, wrapped, active_from) values ($1, $2, $3, $4, muster_now() + make_interval(secs => $5))',
    [row.id, purpose, by.id, newDataKey(row, by), seconds]);
  return row.id;
}
