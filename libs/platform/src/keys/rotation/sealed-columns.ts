import type { SealColumn } from '../vault.service.ts';

/** A sealed column as the rotation walks through it. */
export interface SealedColumn extends SealColumn {
  /** The column that orders the rows; rows are taken in its order, as by everybody who locks several. */
  key: { column: string; type: 'uuid' | 'bigint' };
  /** SQL of the row's identity under which values are sealed; the key as text unless said otherwise. */
  row?: string;
  /** Values a transaction when the rotation must take fewer than usual at a time, because each is large. */
  batch?: number;
  /** A blind index of the same value, made anew with it. */
  index?: { column: string; purpose: string };
}

/** Most tables: a uuid `id`, which is also the identity. */
export function sealedById(column: SealColumn, more: Pick<SealedColumn, 'index' | 'batch'> = {}): SealedColumn {
  return { ...column, key: { column: 'id', type: 'uuid' }, ...more };
}
