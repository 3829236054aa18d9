import { hmac, sameBytes } from '@muster/platform';

/** The last entry of the record at some moment: where a copy outside the database begins to prove something. */
export interface RecordedHead {
  /** Number of the entry; "0" for an empty record. */
  seq: string;
  /** SHA-256 of the entry, hexadecimal. */
  hash: string;
  /** When it was written down, ISO 8601. */
  at: string;
}

/** A line that was read back: a head that a process wrote, or why it proves nothing. */
export type HeadLine = { line: number; head: RecordedHead; mac: string } | { line: number; problem: 'TORN' | 'FORGED' };

/** MAC before the first line of a file. */
export const NO_LINE_BEFORE = '';

function macOf(key: Uint8Array, before: string, { seq, hash, at }: RecordedHead): string {
  return hmac(key, before, seq, hash, at).toString('hex');
}

/** The line for a head; its MAC (HMAC-SHA-256) also covers the line before it, so that none can be taken out of the middle. */
export function headLine(key: Uint8Array, before: string, head: RecordedHead): { text: string; mac: string } {
  const mac = macOf(key, before, head);
  return { text: `${JSON.stringify({ ...head, mac })}\n`, mac };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function parse(text: string): (RecordedHead & { mac: string }) | null {
  try {
    const { seq, hash, at, mac } = JSON.parse(text) as Record<string, unknown>;
    return isText(seq) && /^\d{1,19}$/.test(seq) && isText(hash) && isText(at) && isText(mac) ? { seq, hash, at, mac } : null;
  } catch {
    return null;
  }
}

/**
 * Reads a file of heads with the present and earlier keys. A torn line (a process was killed while it wrote) is passed
 * over by the next one; any other line that does not fit its MAC was forged, or follows lines that were taken out.
 */
export function readHeadLines(keys: readonly Uint8Array[], text: string): HeadLine[] {
  const found: HeadLine[] = [];
  let before = NO_LINE_BEFORE;
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw === '') continue;
    const parsed = parse(raw);
    if (!parsed) {
      found.push({ line: index + 1, problem: 'TORN' });
      continue;
    }
    const { mac, ...head } = parsed;
    const genuine = keys.some((key) => sameBytes(Buffer.from(macOf(key, before, head)), Buffer.from(mac)));
    found.push(genuine ? { line: index + 1, head, mac } : { line: index + 1, problem: 'FORGED' });
    before = mac;
  }
  return found;
}

/** The MAC that the next line of a file must cover. */
export function lastMac(text: string): string {
  const last = text.split('\n').map((raw) => (raw === '' ? null : parse(raw))).filter((line) => line !== null).at(-1);
  return last?.mac ?? NO_LINE_BEFORE;
}
