// Counted apart from the product's own rule on purpose: the provider's count must not share the product's mistakes.
const GSM7_BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM7_EXTENDED = '^{}\\[~]|€\f';

/** Segments that a provider bills for a body (3GPP TS 23.038: 160/153 septets, or 70/67 UTF-16 units; no character is split). */
export function numSegments(body: string): number {
  const isGsm7 = [...body].every((character) => GSM7_BASIC.includes(character) || GSM7_EXTENDED.includes(character));
  const [alone, joined] = isGsm7 ? [160, 153] : [70, 67];
  let total = 0;
  let segments = 1;
  let room = joined;
  for (const character of body) {
    const width = isGsm7 ? (GSM7_EXTENDED.includes(character) ? 2 : 1) : character.length;
    total += width;
    if (width > room) {
      segments++;
      room = joined;
    }
    room -= width;
  }
  return total <= alone ? 1 : segments;
}
