import type { SheetRow } from '@muster/platform';
import { searchKey } from '../names/search-key.ts';
import type { IntakeProblem } from './intake.problem.ts';

/** What a column of a list of people can hold, with its headings in Japanese and English. */
export const COLUMNS = {
  familyName: { personal: true, needed: true, headings: ['姓', '氏', '苗字', '姓(漢字)', 'family name', 'family_name', 'last name', 'surname'] },
  givenName: { personal: true, needed: true, headings: ['名', '名(漢字)', 'given name', 'given_name', 'first name'] },
  familyKana: { personal: true, needed: true, headings: ['姓カナ', '姓(カナ)', 'セイ', '姓フリガナ', '姓よみ', 'family kana', 'family_kana'] },
  givenKana: { personal: true, needed: true, headings: ['名カナ', '名(カナ)', 'メイ', '名フリガナ', '名よみ', 'given kana', 'given_kana'] },
  familyRomaji: { personal: true, needed: true, headings: ['姓ローマ字', '姓(ローマ字)', '姓(英字)', 'family romaji', 'family_romaji'] },
  givenRomaji: { personal: true, needed: true, headings: ['名ローマ字', '名(ローマ字)', '名(英字)', 'given romaji', 'given_romaji'] },
  fullName: { personal: true, needed: false, headings: ['氏名', '氏名(漢字)', '姓名', '名前', 'name', 'full name'] },
  fullKana: { personal: true, needed: false, headings: ['フリガナ', '氏名カナ', '氏名(カナ)', 'ふりがな', 'kana'] },
  fullRomaji: { personal: true, needed: false, headings: ['ローマ字', '氏名ローマ字', '氏名(ローマ字)', 'romaji'] },
  formerName: { personal: true, needed: false, headings: ['旧姓使用', '旧姓', 'former name', 'former_name'] },
  birthDate: { personal: true, needed: false, headings: ['生年月日', 'birth date', 'birth_date', 'date of birth'] },
  sector: { personal: false, needed: true, headings: ['官民', '官民区分', '区分', 'sector'] },
  organisation: { personal: false, needed: false, headings: ['所属', '所属組織', '所属先', '組織', '勤務先', 'organisation', 'organization', 'employer'] },
  prefecture: { personal: false, needed: true, headings: ['都道府県', '都道府県コード', '居住地', 'prefecture', 'prefecture code', 'prefecture_code'] },
  remoteOk: { personal: false, needed: false, headings: ['遠隔', '遠隔可', 'リモート可', 'remote', 'remote_ok'] },
  travelOk: { personal: false, needed: false, headings: ['出張', '出張可', '派遣可', 'travel', 'travel_ok'] },
  languages: { personal: false, needed: false, headings: ['言語', '対応言語', 'languages', 'language'] },
  messageLanguage: { personal: false, needed: false, headings: ['連絡言語', '連絡の言語', 'message language', 'message_language'] },
  phone: { personal: true, needed: false, headings: ['電話', '電話番号', '携帯電話', '携帯', '携帯番号', 'phone', 'mobile', 'telephone'] },
  email: { personal: true, needed: false, headings: ['メール', 'メールアドレス', 'Eメール', 'email', 'e-mail', 'mail'] },
  workPhone: { personal: true, needed: false, headings: ['勤務先電話', '職場電話', '業務用電話', '勤務先電話番号', 'work phone', 'work_phone'] },
  workEmail: { personal: true, needed: false, headings: ['勤務先メール', '職場メール', '業務用メール', '勤務先メールアドレス', 'work email', 'work_email'] },
  skills: { personal: false, needed: false, headings: ['スキル', '役割', '技能', 'skills', 'work roles'] },
  credentials: { personal: false, needed: false, headings: ['資格', '保有資格', 'credentials', 'certifications'] },
} as const;

export type ColumnKey = keyof typeof COLUMNS;

/** Where each known column stands. */
export type Header = ReadonlyMap<ColumnKey, { at: number; heading: string }>;

/** Columns that stand for two others: 氏名 for 姓 and 名. */
export const PAIRS = { fullName: ['familyName', 'givenName'], fullKana: ['familyKana', 'givenKana'], fullRomaji: ['familyRomaji', 'givenRomaji'] } as const satisfies Partial<Record<ColumnKey, readonly ColumnKey[]>>;

const key = (text: string): string => searchKey(text).replace(/[_()*※:]/gu, '').replace(/必須$|任意$/u, '');
const KNOWN: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.keys(COLUMNS) as ColumnKey[]).flatMap((column) => [column, ...COLUMNS[column].headings].map((heading) => [key(heading), column] as const)));

/** Reads the row of headings. A column that nobody knows is refused unless it is to be ignored: nothing is left out unsaid. */
export function readHeader(row: SheetRow, ignored: readonly string[]): { header: Header; problems: IntakeProblem[] } {
  const header = new Map<ColumnKey, { at: number; heading: string }>();
  const problems: IntakeProblem[] = [];
  const skip = new Set(ignored.map(key));
  for (const [at, { text }] of row.cells.entries()) {
    const heading = text.trim();
    const column = KNOWN.get(key(heading));
    if (heading === '' || skip.has(key(heading))) continue;
    if (!column) problems.push(unknown(row.line, heading));
    else if (header.has(column)) problems.push(twice(row.line, heading));
    else header.set(column, { at, heading });
  }
  return { header, problems: [...problems, ...missing(row.line, header), ...doubled(row.line, header)] };
}

function missing(line: number, header: Header): IntakeProblem[] {
  const paired = new Set<ColumnKey>((Object.keys(PAIRS) as (keyof typeof PAIRS)[]).filter((pair) => header.has(pair)).flatMap((pair) => [...PAIRS[pair]]));
  const lacking = (Object.keys(COLUMNS) as ColumnKey[]).filter((column) => COLUMNS[column].needed && !header.has(column) && !paired.has(column));
  return lacking.map((column) => headerProblem('COLUMN_MISSING', line, COLUMNS[column].headings[0],
    `「${COLUMNS[column].headings[0]}」の列がありません。`, `The column "${COLUMNS[column].headings.at(-1)}" is missing.`,
    'この見出しの列を加えてください。', 'Add a column with this heading.'));
}

/** 氏名 beside 姓: which of them counts, only people know. */
function doubled(line: number, header: Header): IntakeProblem[] {
  const both = (Object.keys(PAIRS) as (keyof typeof PAIRS)[]).filter((pair) => header.has(pair) && PAIRS[pair].some((part) => header.has(part)));
  return both.map((pair) => twice(line, header.get(pair)!.heading));
}

const unknown = (line: number, heading: string): IntakeProblem => headerProblem('COLUMN_UNKNOWN', line, heading,
  'この見出しは読めません。', 'Nobody knows this heading.', '見出しを直すか、列を削除するか、無視する列として指定してください。', 'Correct the heading, remove the column, or name it as one to ignore.');
const twice = (line: number, heading: string): IntakeProblem => headerProblem('COLUMN_TWICE', line, heading,
  '同じ内容の列が2つあります。', 'Two columns hold the same.', 'どちらか1つにしてください。', 'Keep one of them.');

function headerProblem(code: string, line: number, column: string, ja: string, en: string, remedyJa: string, remedyEn: string): IntakeProblem {
  return { code, line, column, value: null, personal: false, message: { ja, en }, remedy: { ja: remedyJa, en: remedyEn } };
}
