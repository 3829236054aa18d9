import { bad, good, type ReadValue } from './intake.problem.ts';

const LONGEST = 60;

/** Half-width katakana with their voicing marks, which old systems export, become full-width; nothing else of a name is touched. */
function fullWidthKana(text: string): string {
  return text.replace(/[\uFF61-\uFF9F]+/gu, (run) => run.normalize('NFKC'));
}

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** What no name holds: control and format characters but for the selectors of variant forms, private characters (外字), broken ones. */
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\uFFFD]|(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{Cf}/u;

/** A name in kanji as it is written: letters of any script, iteration marks, hyphen, middle dot, apostrophe, full stop. */
export function readKanji(typed: string): ReadValue<string> {
  const name = fullWidthKana(typed).trim();
  if (/\p{Co}/u.test(name)) return GAIJI;
  if (UNPRINTABLE.test(name)) return UNREADABLE;
  if (name.length > LONGEST) return TOO_LONG;
  return /^[\p{L}\p{M}々〆ヶー゛゜・'’.\- ]+$/u.test(name) && /\p{L}/u.test(name) ? good(name) : NOT_A_NAME;
}

/** A reading in katakana; hiragana and half-width kana are the same reading in another form. */
export function readKana(typed: string): ReadValue<string> {
  const name = toKatakana(fullWidthKana(typed)).trim();
  if (name.length > LONGEST) return TOO_LONG;
  return /^[ァ-ヺ][ァ-ヺーヽヾ・ ]*$/u.test(name) ? good(name) : bad('KANA_INVALID',
    ['カタカナではありません。', 'This is not katakana.'], ['読みをカタカナで入力してください。漢字から読みは作りません。', 'Give the reading in katakana; readings are never derived.']);
}

/** A name in Latin letters, full-width ones made plain. */
export function readRomaji(typed: string): ReadValue<string> {
  const name = typed.normalize('NFKC').trim();
  if (name.length > LONGEST) return TOO_LONG;
  return /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’. -]*$/u.test(name) ? good(name) : bad('ROMAJI_INVALID',
    ['ローマ字ではありません。', 'These are not Latin letters.'], ['ローマ字(例: Yamada)で入力してください。', 'Give the name in Latin letters, such as Yamada.']);
}

/** A whole name in two parts. */
export function splitName(typed: string): ReadValue<[string, string]> {
  const parts = typed.trim().split(/[\s\u3000]+/u);
  return parts.length === 2 ? good([parts[0]!, parts[1]!]) : bad('NAME_NOT_SPLIT',
    ['姓と名に分けられません。', 'It cannot be told which part is the family name.'], ['姓と名の間に空白を1つ入れるか、列を分けてください。', 'Put one space between family name and given name, or use two columns.']);
}

const GAIJI = bad('NAME_GAIJI', ['外字(他の環境で表示できない文字)が含まれています。', 'It holds a private character that no other machine can show.'], ['標準の文字か、近い字体に置き換えてください。', 'Replace it by a standard character.']);
const UNREADABLE = bad('CHARACTER_UNREADABLE', ['表示できない文字が含まれています。', 'It holds a character that cannot be shown.'], ['文字を入力し直してください。', 'Type it again.']);
const TOO_LONG = bad('TEXT_TOO_LONG', [`${LONGEST} 文字を超えています。`, `It is longer than ${LONGEST} characters.`], ['短くしてください。', 'Shorten it.']);
const NOT_A_NAME = bad('NAME_INVALID', ['名前に使えない文字が含まれています。', 'It holds characters that no name has.'], ['数字や記号を取り除いてください。', 'Take digits and signs out.']);
