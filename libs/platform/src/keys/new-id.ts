import { randomBytes } from 'node:crypto';

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
  const random = randomBytes(8);
  random[0] = (random[0]! & 0x3f) | 0x80;
  const tail = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
