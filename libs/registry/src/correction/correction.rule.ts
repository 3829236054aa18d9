import type { Text } from '@muster/platform';

/** What of an entry somebody can ask to have corrected. OTHER is done by hand. */
export const CorrectionField = {
  NAME_KANJI: 'NAME_KANJI', NAME_KANA: 'NAME_KANA', NAME_ROMAJI: 'NAME_ROMAJI', PREFECTURE: 'PREFECTURE', MESSAGE_LANGUAGE: 'MESSAGE_LANGUAGE', OTHER: 'OTHER',
} as const;
export type CorrectionField = keyof typeof CorrectionField;

/** Columns of `expert` with what should stand in them. */
export type CorrectedColumns = Record<string, string>;

export type ReadCorrection = { ok: true; columns: CorrectedColumns } | { ok: false; problem: Text };

const LONGEST_NAME = 60;
const LONGEST_TEXT = 1_000;

const NAME_COLUMNS: Partial<Record<CorrectionField, [string, string]>> = {
  NAME_KANJI: ['family_name', 'given_name'], NAME_KANA: ['family_kana', 'given_kana'], NAME_ROMAJI: ['family_romaji', 'given_romaji'],
};

/** What a name in each script is written in; readings are never derived, so that each is asked for by itself. */
const SCRIPT: Partial<Record<CorrectionField, RegExp>> = { NAME_KANA: /^[ァ-ヺー・]+$/u, NAME_ROMAJI: /^[\p{Script=Latin}'’. -]+$/u };

const refuse = (ja: string, en: string): ReadCorrection => ({ ok: false, problem: { ja, en } });

function readName(field: CorrectionField, text: string, [family, given]: [string, string]): ReadCorrection {
  const parts = text.split(/[\s　]+/u).filter(Boolean);
  if (parts.length !== 2) return refuse('姓と名を空白で区切って入力してください。', 'Give family name and given name with a space between them.');
  if (parts.some((part) => part.length > LONGEST_NAME)) return refuse(`姓・名はそれぞれ ${LONGEST_NAME} 文字までです。`, `Each part of a name has at most ${LONGEST_NAME} characters.`);
  if (field === 'NAME_KANA' && !parts.every((part) => SCRIPT.NAME_KANA!.test(part))) return refuse('全角カタカナで入力してください。', 'Give the reading in full-width katakana.');
  if (field === 'NAME_ROMAJI' && !parts.every((part) => SCRIPT.NAME_ROMAJI!.test(part))) return refuse('ローマ字で入力してください。', 'Give the name in Latin letters.');
  return { ok: true, columns: { [family]: parts[0]!, [given]: parts[1]! } };
}

/** Reads what should stand in a field; a stored name is taken as it is written, without folding. */
export function readCorrection(field: CorrectionField, wanted: string, prefectures: ReadonlySet<string>): ReadCorrection {
  const text = wanted.trim();
  if (text === '' || text.length > LONGEST_TEXT) return refuse(`1 文字以上 ${LONGEST_TEXT} 文字以内で入力してください。`, `Give between 1 and ${LONGEST_TEXT} characters.`);
  const name = NAME_COLUMNS[field];
  if (name) return readName(field, text, name);
  if (field === 'PREFECTURE') {
    return prefectures.has(text) ? { ok: true, columns: { prefecture_code: text } } : refuse('都道府県の 2 桁の JIS コード(01〜47)を指定してください。', 'Give the two-digit JIS code of the prefecture, 01 to 47.');
  }
  if (field === 'MESSAGE_LANGUAGE') {
    return text === 'ja' || text === 'en' ? { ok: true, columns: { message_language: text } } : refuse('ja または en を指定してください。', 'Give ja or en.');
  }
  return { ok: true, columns: {} };
}
