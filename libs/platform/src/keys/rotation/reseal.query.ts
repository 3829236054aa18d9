import type { EntityManager } from 'typeorm';
import type { SealedColumn } from './sealed-columns.ts';

/** The ids of the keys that new values get. */
export interface CurrentKeys {
  seal: number;
  index: number;
}

/** A value under an older key. */
export interface StaleValue {
  key: string;
  row: string;
  sealed: Buffer;
}

/** Version 1 is followed by four bytes of key id; an index begins with them. Empty values were erased and hold nothing. */
function staleSql({ column, index }: SealedColumn): string {
  const old = `substring(${column} from 2 for 4) <> int4send($1::int)`;
  const oldIndex = index ? ` or substring(${index.column} from 1 for 4) <> int4send($2::int)` : ' or $2::int is null';
  return `length(${column}) > 0 and (${old}${oldIndex})`;
}

/** Locks the next stale values of a column behind a key; those that traffic holds are passed over until the next round. */
export async function takeStale(em: EntityManager, column: SealedColumn, current: CurrentKeys, after: string | null, limit: number): Promise<StaleValue[]> {
  const { table, key, row = `${key.column}::text` } = column;
  return em.query(
    `select ${key.column}::text as key, ${row} as row, ${column.column} as sealed from ${table}
     where ${staleSql(column)} and ($3::${key.type} is null or ${key.column} > $3::${key.type})
     order by ${key.column} limit $4 for no key update skip locked`,
    [current.seal, current.index, after, limit],
  );
}

/** A value under the current keys. */
export interface FreshValue {
  key: string;
  sealed: Buffer;
  index: Buffer | null;
}

/** Writes values back to the rows that are locked, in one statement. */
export async function writeFresh(em: EntityManager, { table, column, key, index }: SealedColumn, values: readonly FreshValue[]): Promise<void> {
  if (values.length === 0) return;
  await em.query(
    `update ${table} t set ${column} = f.sealed${index ? `, ${index.column} = f.index` : ''}
     from unnest($1::${key.type}[], $2::bytea[], $3::bytea[]) as f(key, sealed, index) where t.${key.column} = f.key`,
    [values.map((value) => value.key), values.map((value) => value.sealed), values.map((value) => value.index)],
  );
}

/** How many values of a column are under older keys. */
export async function countStale(em: EntityManager, column: SealedColumn, current: CurrentKeys): Promise<number> {
  const [row] = await em.query<[{ n: number }]>(`select count(*)::int as n from ${column.table} where ${staleSql(column)}`, [current.seal, current.index]);
  return row.n;
}

/** How many values of a column each key seals. */
export async function countByKey(em: Pick<EntityManager, 'query'>, { table, column }: SealedColumn): Promise<Map<number, number>> {
  const rows: { id: number; n: number }[] = await em.query(
    `select ('x' || encode(substring(${column} from 2 for 4), 'hex'))::bit(32)::int as id, count(*)::int as n from ${table} where length(${column}) > 0 group by 1`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
