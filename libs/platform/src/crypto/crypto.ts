import { createHash, createHmac, createSecretKey, hkdfSync, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';

/** SHA-256 of the bytes or UTF-8 text (32 bytes). */
export function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

/** Node prepares raw key bytes anew for each MAC, which costs four times as much as the MAC itself. */
const prepared = new WeakMap<Uint8Array, KeyObject>();

function preparedKey(key: Uint8Array): KeyObject {
  const found = prepared.get(key) ?? createSecretKey(key);
  prepared.set(key, found);
  return found;
}

/** HMAC-SHA-256 over the parts, each preceded by its length so that no two lists of parts collide (32 bytes). A key's bytes must not change after its first use. */
export function hmac(key: Uint8Array, ...parts: (string | Uint8Array)[]): Buffer {
  const mac = createHmac('sha256', preparedKey(key));
  for (const part of parts) {
    const bytes = Buffer.from(part as string);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    mac.update(length).update(bytes);
  }
  return mac.digest();
}

/** Random bits as base64url text; 256 by default. */
export function randomToken(bits = 256): string {
  return randomBytes(Math.ceil(bits / 8)).toString('base64url');
}

/** Whether two byte strings are equal, in constant time for equal lengths. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A 256-bit key for one purpose from the root secret (HKDF-SHA-256, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'muster', purpose, 32));
}
