import { sha256 } from '@muster/platform';

/**
 * The hash, 32 bytes, by which two launch requests are recognised as the same call-up: a second one is refused while the
 * first runs. What has no meaning does not count: the order of keys and of lists (lines, channels, filters are sets; of two
 * equal lines both count), Unicode composition, white space around text, a key that is null or not there. Instants are
 * compared as instants. Leave out what differs between two tries of one launch: the idempotency key and the actor.
 */
export function requestHash(request: object): Buffer {
  return sha256(canonical(request));
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').trim());
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).sort().join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
