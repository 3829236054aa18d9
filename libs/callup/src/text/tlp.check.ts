/** TLP 2.0 labels above CLEAR, once all spaces are out; TLP:WHITE was the old name of CLEAR. Source: FIRST, TLP 2.0. */
const ABOVE_CLEAR = /tlp[\p{P}\p{S}]*(red|amber[\p{P}\p{S}]*strict|amber|green)/u;

/**
 * The TLP label above CLEAR that a text carries, in its proper spelling, or null. Found in any case, in full-width letters,
 * with spaces between the letters and with any sign or none instead of the colon: an SMS is read by anybody.
 */
export function tlpAboveClear(text: string): string | null {
  const squeezed = text.normalize('NFKC').toLowerCase().replace(/[\s\p{Cf}]/gu, '');
  const label = ABOVE_CLEAR.exec(squeezed)?.[1];
  if (label === undefined) return null;
  return `TLP:${label.startsWith('amber') && label.endsWith('strict') ? 'AMBER+STRICT' : label.toUpperCase()}`;
}
