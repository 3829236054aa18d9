/** How a text travels: its alphabet, its length in that alphabet's units, and the SMS segments it takes. */
export interface SmsLength {
  encoding: 'GSM-7' | 'UCS-2';
  /** Septets (GSM-7, extension characters count two) or UTF-16 code units (UCS-2). */
  units: number;
  segments: number;
}

/** The default alphabet of 3GPP TS 23.038, 6.2.1. */
const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?'
  + '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension table (6.2.1.1): an escape and the character, two septets. */
const EXTENSION = '\f^{}\\[~]|€';

const SEPTETS = new Map<string, number>([
  ...[...BASIC].map((c): [string, number] => [c, 1]),
  ...[...EXTENSION].map((c): [string, number] => [c, 2]),
]);

/** Units in a message of one segment, and in each segment of a longer one (the header takes the rest). */
const ROOM = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

/**
 * Length of a text as SMS. One character outside GSM-7 makes the whole text UCS-2. A character of two
 * units (an extension character, a surrogate pair such as 𠮷) never lies across two segments, so a segment
 * may stay one unit short. The empty text takes one segment: that is what a provider bills.
 */
export function smsSegments(text: string): SmsLength {
  const septets = widths(text, (c) => SEPTETS.get(c) ?? Number.NaN);
  const isGsm = septets.every((w) => !Number.isNaN(w));
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  const sizes = isGsm ? septets : widths(text, (c) => c.length);
  const units = sizes.reduce((sum, w) => sum + w, 0);
  const { alone, joined } = ROOM[encoding];
  return { encoding, units, segments: units <= alone ? 1 : fill(sizes, joined) };
}

/** The width of each character (by code point, so a surrogate pair is one). */
function widths(text: string, width: (character: string) => number): number[] {
  return Array.from(text, width);
}

/** How many segments of the given room the characters fill when none is split. */
function fill(sizes: readonly number[], room: number): number {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}
