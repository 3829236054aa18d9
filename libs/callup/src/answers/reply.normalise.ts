/** Invisible signs: zero-width ones, direction marks, variation selectors, the keycap's frame, skin tones. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/gu;
const KATAKANA = /[\u30a1-\u30f6]/gu;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * Brings a reply into the one form that the vocabulary is written in: NFKC (full-width digits and letters, half-width
 * kana), invisible signs out, lower case, katakana as hiragana, straight apostrophes; a long-vowel sign beside a digit is
 * a dash that the keyboard wrote ("014ー1").
 */
export function normaliseReply(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCodePoint(kana.codePointAt(0)! - KATAKANA_TO_HIRAGANA))
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<=\d)ー+|ー+(?=\d)/gu, ' ')
    .trim();
}
