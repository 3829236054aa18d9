import type { Readable } from 'node:stream';

/** The whole body, or null as soon as it is longer than allowed; the rest is thrown away. */
export async function readLimited(body: Readable, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    length += (part as Buffer).length;
    if (length <= most) parts.push(part as Buffer);
    else parts.length = 0;
    // A client that never ends is cut off; one that is a little too long is heard out, so that it reads the answer.
    if (length > 2 * most) return null;
  }
  return length <= most ? Buffer.concat(parts, length) : null;
}
