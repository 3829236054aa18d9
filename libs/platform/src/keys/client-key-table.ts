import type { KeyTable } from './data-key.query.ts';

/** A bare PostgreSQL client as a table of data keys, for loaders that run without TypeORM. */
export function clientKeyTable(client: { query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }> }): KeyTable {
  return { query: async (sql, parameters) => (await client.query(sql, parameters)).rows };
}
