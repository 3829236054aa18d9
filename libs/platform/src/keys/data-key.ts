import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { openBytes, sealBytes } from './sealed-value.ts';
import type { WrappingKey } from './key-ring.rule.ts';

/** SEAL keys seal values; INDEX keys make blind indexes. */
export type DataKeyPurpose = 'SEAL' | 'INDEX';

/** A data key as the table `data_key` holds it. */
export interface DataKeyRow {
  id: number;
  purpose: DataKeyPurpose;
  /** Name of the key that wraps it. */
  wrappedBy: string;
  wrapped: Buffer;
  /** Its time has come: new values are sealed with the newest active key. */
  active: boolean;
  /** No value carries it any more; it is kept, so that an older backup still opens. */
  retired: boolean;
}

/** A data key ready for use. */
export interface DataKey {
  id: number;
  purpose: DataKeyPurpose;
  key: KeyObject;
  active: boolean;
  retired: boolean;
}

function placeOf(row: { id: number; purpose: DataKeyPurpose }): { table: string; column: string; row: string } {
  return { table: 'data_key', column: 'wrapped', row: `${row.id}:${row.purpose}` };
}

/** 32 new random bytes, wrapped for the row with this id. */
export function newDataKey(row: { id: number; purpose: DataKeyPurpose }, by: WrappingKey): Buffer {
  return wrapKey(row, randomBytes(32), by);
}

function wrapKey(row: { id: number; purpose: DataKeyPurpose }, bytes: Buffer, by: WrappingKey): Buffer {
  return sealBytes(createSecretKey(by.key), 0, placeOf(row), bytes);
}

function unwrapBytes(row: DataKeyRow, ring: readonly WrappingKey[]): Buffer | null {
  const by = ring.find(({ id }) => id === row.wrappedBy);
  return by ? openBytes(createSecretKey(by.key), placeOf(row), row.wrapped) : null;
}

/** The key in the row, or null when no loaded wrapping key opens it. */
export function unwrapKey(row: DataKeyRow, ring: readonly WrappingKey[]): DataKey | null {
  const bytes = unwrapBytes(row, ring);
  return bytes && { id: row.id, purpose: row.purpose, key: createSecretKey(bytes), active: row.active, retired: row.retired };
}

/** The same key under the ring's current wrapping key; null when it is already, or cannot be unwrapped. */
export function rewrapKey(row: DataKeyRow, ring: readonly WrappingKey[]): { wrapped: Buffer; wrappedBy: string } | null {
  const current = ring[0]!;
  if (row.wrappedBy === current.id) return null;
  const bytes = unwrapBytes(row, ring);
  return bytes && { wrapped: wrapKey(row, bytes, current), wrappedBy: current.id };
}
