import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** Where a sealed value belongs. Another table, column or row does not open it. */
export interface SealPlace {
  table: string;
  column: string;
  /** The row's identity as text, usually its id. */
  row: string;
}

/**
 * A sealed value that is not opened: its key is not loaded, it was changed, or it was sealed for another place. Which of
 * these is not told: who tries to move ciphertext about learns nothing.
 */
export class SealRefused extends Error {
  constructor(place: Omit<SealPlace, 'row'>) {
    super(`A sealed value of ${place.table}.${place.column} cannot be opened with the keys of this installation`);
    this.name = 'SealRefused';
  }
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + 4;
/** Bytes that sealing adds. */
export const SEAL_OVERHEAD = HEAD + NONCE + TAG;

/** Sets of random nonces are drawn at once: one draw costs as much as sealing a short text. */
const NONCES_AT_ONCE = 512;
let pool = Buffer.alloc(0);

function nonce(): Buffer {
  if (pool.length < NONCE) pool = randomBytes(NONCE * NONCES_AT_ONCE);
  const taken = pool.subarray(0, NONCE);
  pool = pool.subarray(NONCE);
  return taken;
}

function context(place: SealPlace): Buffer {
  return Buffer.from(`${place.table}.${place.column}:${place.row}`);
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce, bound to the place: version, key id, nonce, ciphertext, tag.
 * One key seals at most 2^32 values; rotation comes long before.
 */
export function sealBytes(key: KeyObject, keyId: number, place: SealPlace, plain: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(VERSION);
  head.writeUInt32BE(keyId, 1);
  const iv = nonce();
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.concat([head, context(place)]));
  return Buffer.concat([head, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The id of the key that a value was sealed with; null when the bytes are no sealed value. */
export function keyIdOf(sealed: Uint8Array): number | null {
  if (sealed.length < SEAL_OVERHEAD || sealed[0] !== VERSION) return null;
  return Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength).readUInt32BE(1);
}

/** Opens a value with the key that sealed it, or throws {@link SealRefused}. */
export function openBytes(key: KeyObject, place: SealPlace, sealed: Uint8Array): Buffer {
  const end = sealed.length - TAG;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(HEAD, HEAD + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.concat([sealed.subarray(0, HEAD), context(place)]));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD + NONCE, end)), decipher.final()]);
  } catch {
    throw new SealRefused(place);
  }
}
