import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deriveKey } from '../crypto/crypto.ts';

/** A key that wraps data keys and seals nothing else (a key-encryption key, NIST SP 800-57). */
export interface WrappingKey {
  /** Its name; stored beside what it wraps. */
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

/** Where wrapping keys come from. */
export interface KeySettings {
  MUSTER_KEYS?: string | undefined;
  MUSTER_KEYS_FILE?: string | undefined;
  MUSTER_SECRET: string;
  MUSTER_PREVIOUS_SECRETS: readonly string[];
}

/** A list of keys that cannot be used; the message names the entry's place and never its content. */
export class BadKeyRing extends Error {
  constructor(problem: string) {
    super(`${problem}; expected name:key, one or more, the current one first, each key 32 random bytes as base64 (openssl rand -base64 32)`);
    this.name = 'BadKeyRing';
  }
}

/** Reads `name:base64` entries separated by commas or line ends; lines that begin with # are remarks. */
export function parseKeyRing(text: string): WrappingKey[] {
  const entries = text.split('\n').filter((line) => !line.trim().startsWith('#')).join(',').split(',').map((entry) => entry.trim()).filter(Boolean);
  const ring = entries.map((entry, at) => parseEntry(entry, at + 1));
  if (ring.length === 0) throw new BadKeyRing('The list of keys is empty');
  if (new Set(ring.map(({ id }) => id)).size < ring.length) throw new BadKeyRing('Two keys have the same name');
  return ring;
}

function parseEntry(entry: string, place: number): WrappingKey {
  const [, id, text] = /^([A-Za-z0-9][\w.-]{0,39}):([A-Za-z0-9+/_-]+=*)$/.exec(entry) ?? [];
  const key = Buffer.from(text ?? '', 'base64');
  if (id === undefined || key.length !== 32) throw new BadKeyRing(`Entry ${place} of the list of keys cannot be read`);
  return { id, key };
}

function derived(secret: string): WrappingKey {
  const key = deriveKey(secret, 'wrapping-key');
  return { id: `secret-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`, key };
}

/**
 * All wrapping keys, the current one first: from MUSTER_KEYS_FILE, else MUSTER_KEYS, else derived from MUSTER_SECRET.
 * Keys derived from present and earlier secrets stay in the ring, so that an installation can move to keys of its own.
 */
export function keyRing(settings: KeySettings): WrappingKey[] {
  const text = settings.MUSTER_KEYS_FILE ? readKeysFile(settings.MUSTER_KEYS_FILE) : settings.MUSTER_KEYS;
  const own = text === undefined ? [] : parseKeyRing(text);
  return [...own, ...[settings.MUSTER_SECRET, ...settings.MUSTER_PREVIOUS_SECRETS].map(derived)];
}

function readKeysFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadKeyRing(`MUSTER_KEYS_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`);
  }
}
