import type { ClientBase } from 'pg';

/** A table of reference facts: its columns with the types for unnest, and the columns that make a row the same row. */
export interface UpsertTarget {
  table: string;
  key: readonly string[];
  columns: Readonly<Record<string, string>>;
  /** A condition on the row that is there (`current`), under which it is the office's and stays as it is. */
  kept?: string;
}

/** What a column of facts can hold. */
export type Fact = string | number | null;

/**
 * Inserts the rows, or brings those that are there up to date, in one statement; an unchanged row is not written again.
 * Values come in the order of the columns.
 */
export async function upsert(client: ClientBase, target: UpsertTarget, rows: readonly (readonly Fact[])[]): Promise<void> {
  const names = Object.keys(target.columns);
  const arrays = Object.values(target.columns).map((type, index) => `$${index + 1}::${type}[]`);
  const others = names.filter((name) => !target.key.includes(name) && name !== 'id');
  await client.query(
    `insert into ${target.table} as current (${names.join(', ')})
     select * from unnest(${arrays.join(', ')})
     on conflict (${target.key.join(', ')}) do update
     set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
     where (${others.map((name) => `current.${name}`).join(', ')}) is distinct from (${others.map((name) => `excluded.${name}`).join(', ')})${target.kept ? ` and not (${target.kept})` : ''}`,
    names.map((_, index) => rows.map((row) => row[index] ?? null)),
  );
}
