import { createHmac } from 'node:crypto';
import type { DataKey } from './data-key.ts';
import { keyIdOf, openBytes, sealBytes, SealRefused, type SealPlace } from './sealed-value.ts';

/** The data keys of one moment. Everything here is synchronous: sets are worked through without leaving the loop. */
export class LoadedKeys {
  private readonly sealKeys: ReadonlyMap<number, DataKey>;
  private readonly sealing: DataKey;
  /** Those with which values may be indexed, the one that writes first. */
  private readonly indexKeys: readonly DataKey[];

  /** Throws when no key is active of which there must be one. */
  constructor(keys: readonly DataKey[]) {
    this.sealKeys = new Map(keys.filter(({ purpose }) => purpose === 'SEAL').map((key) => [key.id, key]));
    this.sealing = newest(keys, 'SEAL');
    const writing = newest(keys, 'INDEX');
    this.indexKeys = [writing, ...keys.filter((key) => key.purpose === 'INDEX' && key !== writing && !key.retired)];
  }

  /** The id of the key that seals new values. */
  get sealKeyId(): number {
    return this.sealing.id;
  }

  /** The id of the key that indexes new values. */
  get indexKeyId(): number {
    return this.indexKeys[0]!.id;
  }

  /** Whether the key of this value is here; bytes that are no sealed value count as here, and are refused when opened. */
  has(sealed: Uint8Array): boolean {
    const id = keyIdOf(sealed);
    return id === null || this.sealKeys.has(id);
  }

  seal(place: SealPlace, text: string): Buffer {
    return this.sealBytes(place, Buffer.from(text));
  }

  /** Seals what is no text: documents. */
  sealBytes(place: SealPlace, bytes: Uint8Array): Buffer {
    return sealBytes(this.sealing.key, this.sealing.id, place, bytes);
  }

  /** The text, or {@link SealRefused}. */
  open(place: SealPlace, sealed: Uint8Array): string {
    return this.openBytes(place, sealed).toString();
  }

  /** The bytes, or {@link SealRefused}. */
  openBytes(place: SealPlace, sealed: Uint8Array): Buffer {
    const key = this.sealKeys.get(keyIdOf(sealed) ?? -1);
    if (!key) throw new SealRefused(place);
    return openBytes(key.key, place, sealed);
  }

  /** The blind index under which a value is stored: the key's id (4 bytes) and HMAC-SHA-256 of purpose and value. */
  index(purpose: string, value: string): Buffer {
    return indexUnder(this.indexKeys[0]!, purpose, value);
  }

  /** Every blind index under which the value may be stored: two while the index key rotates. */
  indexes(purpose: string, value: string): Buffer[] {
    return this.indexKeys.map((key) => indexUnder(key, purpose, value));
  }
}

function newest(keys: readonly DataKey[], purpose: DataKey['purpose']): DataKey {
  const active = keys.filter((key) => key.purpose === purpose && key.active && !key.retired).at(-1);
  if (!active) throw new Error(`No key of the table data_key can ${purpose === 'SEAL' ? 'seal' : 'index'}: add the key that wraps it to MUSTER_KEYS`);
  return active;
}

function indexUnder(key: DataKey, purpose: string, value: string): Buffer {
  const id = Buffer.alloc(4);
  id.writeUInt32BE(key.id);
  return Buffer.concat([id, createHmac('sha256', key.key).update(purpose).update('\0').update(value).digest()]);
}
