import { randomUUID } from 'node:crypto';

let last = 0n;

/**
 * An id that sorts by time (UUID version 7, RFC 9562), for rows that are sealed before they are inserted. Ids of one
 * process ascend; nothing is decided by the time in them.
 */
export function newId(): string {
  const now = BigInt(Date.now()) << 12n;
  last = now > last ? now : last + 1n;
  const time = (last >> 12n).toString(16).padStart(12, '0');
  const sequence = (last & 0xfffn).toString(16).padStart(3, '0');
  // Variant and chance as those of a version 4, whose bytes come from Node's own store and not by a call of the system each.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${randomUUID().slice(19)}`;
}
