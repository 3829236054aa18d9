import { VARIANT_CHARACTERS } from './variant-characters.ts';

/** Variation selectors (basic, Mongolian, ideographic) and characters without width: they choose a glyph, never a name. */
const INVISIBLE = /[\u{FE00}-\u{FE0F}\u{180B}-\u{180F}\u{E0100}-\u{E01EF}\u{200B}-\u{200F}\u{2060}-\u{2064}\u{FEFF}\u{00AD}]/gu;

/** Accents of the Latin script (ō, é). The kana voicing marks U+3099 and U+309A are no part of this range and stay. */
const ACCENTS = /[\u{0300}-\u{036F}]/gu;

/**
 * Spaces, every dash of Unicode with the two box lines that old systems print for one, the middle dot and the
 * apostrophe. The long-vowel mark ー (U+30FC) is not a dash but a letter of the reading: without it ローサ would be
 * ロサ and ユーコ would be ユコ. A half-width ｰ has become ー by then.
 */
const SEPARATORS = /[\s\p{Dash}─━・·'’ʼ`]/gu;

const HIRAGANA = /[ぁ-ゖゝゞ]/gu;
const HIRAGANA_TO_KATAKANA = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);

/**
 * The form in which names and what people type are compared: NFKC, no variation selectors, katakana for hiragana,
 * lower case, no accents, no spaces and hyphens, one character for all its variants. For search only, never for
 * display or sorting. Applying it twice changes nothing.
 */
export function searchKey(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKD').replace(INVISIBLE, '').replace(ACCENTS, '');
  // Recomposed only after the separators are gone: か followed by a lone ゛ (which NFKC makes a space and a mark) is が.
  const letters = plain.replace(SEPARATORS, '').replace(HIRAGANA, toKatakana).normalize('NFKC');
  return [...letters].map(fold).join('');
}

function toKatakana(hiragana: string): string {
  return String.fromCharCode(hiragana.charCodeAt(0) + HIRAGANA_TO_KATAKANA);
}

/** The small ヶ and ヵ of place names (三ヶ島, 三ケ島) are a matter of spelling, like the variant characters. */
function fold(character: string): string {
  if (character === 'ヶ') return 'ケ';
  if (character === 'ヵ') return 'カ';
  return VARIANT_CHARACTERS.get(character) ?? character;
}
