import type { KeyTable } from '../keys/data-key.query.ts';

/** A table of data keys in memory, for specs without a database. */
export function memoryKeyTable(): KeyTable {
  const rows: Record<string, unknown>[] = [];
  return {
    query: (sql, parameters = []) => {
      if (!sql.includes('insert')) return Promise.resolve(rows);
      const [id, purpose, wrappedBy, wrapped] = parameters;
      if (!rows.some((row) => row.id === id)) rows.push({ id, purpose, wrappedBy, wrapped, active: true, retired: false });
      return Promise.resolve([]);
    },
  };
}
