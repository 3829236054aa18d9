import { searchKey } from '../names/search-key.ts';
import { bad, good, type ReadValue } from './intake.problem.ts';

function dictionary<T>(words: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, T> {
  return new Map(words.flatMap(([value, list]) => list.map((word) => [searchKey(word), value] as const)));
}

const YES_NO = dictionary<boolean>([
  [true, ['はい', '可', '有', 'あり', '○', '◯', '〇', '1', 'true', 'yes', 'y', '可能', '使用']],
  [false, ['いいえ', '不可', '無', 'なし', '×', 'x', '✕', '0', 'false', 'no', 'n', '不可能']],
]);
const SECTORS = dictionary<'PUBLIC' | 'PRIVATE'>([
  ['PUBLIC', ['官', '公', '官公庁', '公務員', '政府', '行政', '国', '自治体', 'public', 'government']],
  ['PRIVATE', ['民', '民間', '企業', '会社', 'private', 'industry']],
]);
const LANGUAGES = dictionary<string>([
  ['ja', ['日本語', '和', 'ja', 'jpn', 'japanese']], ['en', ['英語', 'en', 'eng', 'english']], ['zh', ['中国語', 'zh', 'chinese']], ['ko', ['韓国語', '朝鮮語', 'ko', 'korean']],
  ['fr', ['フランス語', '仏語', 'fr', 'french']], ['de', ['ドイツ語', '独語', 'de', 'german']], ['es', ['スペイン語', 'es', 'spanish']], ['ru', ['ロシア語', 'ru', 'russian']],
  ['pt', ['ポルトガル語', 'pt', 'portuguese']], ['it', ['イタリア語', 'it', 'italian']], ['vi', ['ベトナム語', 'vi', 'vietnamese']], ['th', ['タイ語', 'th', 'thai']],
  ['id', ['インドネシア語', 'id', 'indonesian']], ['ar', ['アラビア語', 'ar', 'arabic']], ['hi', ['ヒンディー語', 'hi', 'hindi']],
]);

/** What separates the items of a list inside of one cell. */
export const ITEMS = /[,;、；，/／\n・]+/u;

export function readYesNo(typed: string): ReadValue<boolean> {
  const found = YES_NO.get(searchKey(typed));
  return found === undefined ? bad('YES_NO_UNCLEAR', ['はい・いいえのどちらか分かりません。', 'Neither yes nor no.'], ['「可」「不可」、○×、yes、no のいずれかにしてください。', 'Write yes or no.']) : good(found);
}

export function readSector(typed: string): ReadValue<'PUBLIC' | 'PRIVATE'> {
  const found = SECTORS.get(searchKey(typed));
  return found ? good(found) : bad('SECTOR_UNKNOWN', ['官民の区分が分かりません。', 'Neither public nor private.'], ['「官」または「民」にしてください。', 'Write PUBLIC or PRIVATE.']);
}

export function readLanguages(typed: string): ReadValue<string[]> {
  const words = typed.split(ITEMS).map((word) => word.trim()).filter(Boolean);
  const found = words.map((word) => LANGUAGES.get(searchKey(word)));
  const known = found.filter((code) => code !== undefined);
  return known.length === words.length && words.length > 0 ? good([...new Set(known)]) : bad('LANGUAGE_UNKNOWN', ['読めない言語があります。', 'A language is not known.'],
    ['「日本語、英語」や ja, en のように書いてください。', 'Write codes or names, such as ja, en.']);
}

export function readMessageLanguage(typed: string): ReadValue<'ja' | 'en'> {
  const found = LANGUAGES.get(searchKey(typed));
  return found === 'ja' || found === 'en' ? good(found) : bad('MESSAGE_LANGUAGE', ['連絡は日本語か英語だけです。', 'Messages are in Japanese or English.'], ['ja または en にしてください。', 'Write ja or en.']);
}
