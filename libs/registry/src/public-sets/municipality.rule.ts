import type { Sheet } from '@muster/platform';
import type { IntakeProblem } from '../intake/intake.problem.ts';
import { setProblem } from './set-problem.ts';

/** A municipality, special ward or ward of a designated city. */
export interface Municipality {
  /** 全国地方公共団体コード with its check digit. */
  code: string;
  kind: 'MUNICIPALITY' | 'SPECIAL_WARD' | 'CITY_WARD';
  prefectureCode: string;
  cityCode: string | null;
  nameJa: string;
  nameKana: string;
  lat: number;
  lon: number;
  url: string | null;
  validTo: string | null;
}

export type ReadMunicipalities = { ok: true; municipalities: Municipality[] } | { ok: false; problems: IntakeProblem[] };

const COLUMNS = ['pid', 'pref', 'cid', 'city', 'citykana', 'lat', 'lng', 'url', 'lgcode'] as const;
type Column = (typeof COLUMNS)[number];

/** Wards that are no more: 浜松市 merged its seven into three on 1 January 2024 (総務省告示). */
const ENDED: Readonly<Record<string, string>> = Object.fromEntries(['221317', '221325', '221333', '221341', '221350', '221368', '221376'].map((code) => [code, '2023-12-31']));

/** Whether the sixth digit fits the first five (総務省, 全国地方公共団体コード仕様). */
export function hasCheckDigit(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const sum = [...code.slice(0, 5)].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0);
  return Number(code[5]) === (11 - (sum % 11)) % 10;
}

/** Reads the public list of local governments. Codes keep their leading zero, also where a spreadsheet took it. */
export function readMunicipalities({ rows: [head, ...rows] }: Sheet, prefectures: ReadonlyMap<string, string>): ReadMunicipalities {
  const at = new Map(COLUMNS.map((column) => [column, head!.cells.findIndex(({ text }) => text.trim().toLowerCase() === column)]));
  const lacking = COLUMNS.filter((column) => at.get(column)! < 0);
  if (lacking.length > 0) return { ok: false, problems: lacking.map((column) => setProblem('COLUMN_MISSING', head!.line, column, null, NO_COLUMN, HEAD)) };
  const problems: IntakeProblem[] = [];
  const found = new Map<string, Municipality>();
  for (const row of rows) {
    const get = (column: Column): string => row.cells[at.get(column)!]?.text.trim() ?? '';
    const [read, column] = readRow(get, prefectures);
    if (read === null) problems.push(setProblem(`${column.toUpperCase()}_INVALID`, row.line, column, get(column).slice(0, 80), WRONG, ROW));
    else if (found.has(read.code)) problems.push(setProblem('CODE_TWICE', row.line, 'lgcode', read.code, TWICE, ROW));
    else found.set(read.code, read);
  }
  for (const code of wardsWithoutCity(found)) problems.push(setProblem('CITY_MISSING', null, 'lgcode', code, ORPHAN, ROW));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, municipalities: [...found.values()] };
}

/** Gives each ward of a designated city its city, which is the first half of its name; names those that find none. */
function wardsWithoutCity(found: ReadonlyMap<string, Municipality>): string[] {
  const cities = new Map([...found.values()].map((one) => [`${one.prefectureCode} ${one.nameJa}`, one.code]));
  const wards = [...found.values()].filter(({ kind }) => kind === 'CITY_WARD');
  for (const ward of wards) ward.cityCode = cities.get(`${ward.prefectureCode} ${ward.nameJa.split(' ')[0]}`) ?? null;
  return wards.filter(({ cityCode }) => cityCode === null).map(({ code }) => code);
}

/** One row, or the column that is wrong. */
function readRow(get: (column: Column) => string, prefectures: ReadonlyMap<string, string>): [Municipality, Column] | [null, Column] {
  const code = get('lgcode').padStart(6, '0');
  const prefectureCode = get('pid').padStart(2, '0');
  if (!hasCheckDigit(code) || code.slice(0, 5) !== get('cid').padStart(5, '0')) return [null, 'lgcode'];
  if (prefectures.get(prefectureCode) !== get('pref') || !code.startsWith(prefectureCode)) return [null, 'pref'];
  const name = get('city').replace(/[\s\u3000]+/gu, ' ');
  const kana = get('citykana').replace(/[\s\u3000]+/gu, ' ').replace(/[ぁ-ゖ]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60));
  const [lat, lon] = [Number(get('lat')), Number(get('lng'))];
  if (!/^\p{L}[\p{L}ヶケ々ノ ]*$/u.test(name)) return [null, 'city'];
  if (!/^[ァ-ヺー ]+$/u.test(kana)) return [null, 'citykana'];
  // From Okinotori to Soya and from Yonaguni to Minamitori.
  if (get('lat') === '' || !(lat > 20 && lat < 46)) return [null, 'lat'];
  if (get('lng') === '' || !(lon > 122 && lon < 154.1)) return [null, 'lng'];
  const url = get('url');
  if (url !== '' && !/^https?:\/\/[\w.-]+(:\d+)?(\/\S*)?$/.test(url)) return [null, 'url'];
  const kind = name.includes(' ') ? 'CITY_WARD' : /^13\d/.test(code) && name.endsWith('区') ? 'SPECIAL_WARD' : 'MUNICIPALITY';
  return [{ code, kind, prefectureCode, cityCode: null, nameJa: name, nameKana: kana, lat, lon, url: url || null, validTo: ENDED[code] ?? null }, 'lgcode'];
}

const NO_COLUMN = { ja: 'この見出しの列がありません。', en: 'There is no column with this heading.' };
const HEAD = { ja: '市区町村の一覧(列 pid, pref, cid, city, citykana, lat, lng, url, lgcode)を指定してください。都道府県の一覧ではありません。', en: 'Give the list of municipalities (columns pid, pref, cid, city, citykana, lat, lng, url, lgcode), not that of prefectures.' };
const WRONG = { ja: '値が正しくありません。', en: 'The value is wrong.' };
const ROW = { ja: '公開元のファイルを取り直すか、この行を確認してください。', en: 'Fetch the file again, or look at this row.' };
const TWICE = { ja: '同じ団体コードが2回あります。', en: 'The code stands twice.' };
const ORPHAN = { ja: '区の属する市が一覧にありません。', en: 'The city of this ward is not in the list.' };
