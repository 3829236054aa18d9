import type { Text } from '@muster/platform';

/** What an expert changes of his entry by himself; what is left out stays. */
export interface ProfileChange {
  /** JIS code of where he lives. */
  prefectureCode?: string | null;
  remoteOk?: boolean | null;
  travelOk?: boolean | null;
  /** Where he travels to, with the blocks below: JIS codes; empty: anywhere. */
  travelPrefectureCodes?: readonly string[] | null;
  /** Blocks by their Japanese or English names. */
  travelBlocks?: readonly string[] | null;
  /** ISO 639-1 codes. */
  languages?: readonly string[] | null;
  messageLanguage?: string | null;
}

/** A prefecture with its block. */
export interface BlockOf { code: string; blockJa: string; blockEn: string }

/** Columns of `expert` with what should stand in them. */
export type ProfileColumns = Partial<Record<'prefecture_code' | 'remote_ok' | 'travel_ok' | 'travel_prefectures' | 'languages' | 'message_language', unknown>>;

/** What is wrong with a change, with its place. */
export interface ProfileProblem {
  field: string;
  message: Text;
  remedy: Text;
}

export type ReadProfile = { ok: true; columns: ProfileColumns } | { ok: false; problem: ProfileProblem };

const MOST_LANGUAGES = 20;
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const refuse = (field: string, message: Text, remedy: Text): ReadProfile => ({ ok: false, problem: { field, message, remedy } });
const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Whether this is a language of ISO 639-1. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && NAMES.of(code) !== undefined;
}

/** Reads a change against what stands there now. Whoever does not travel keeps no places to travel to. */
export function readProfile(change: ProfileChange, travelsNow: boolean, prefectures: readonly BlockOf[]): ReadProfile {
  const codes = new Set(prefectures.map(({ code }) => code));
  const columns: ProfileColumns = {};
  if (given(change.prefectureCode)) {
    if (!codes.has(change.prefectureCode!)) return refuse('prefectureCode', NO_PREFECTURE.message, NO_PREFECTURE.remedy);
    columns.prefecture_code = change.prefectureCode;
  }
  if (given(change.remoteOk)) columns.remote_ok = change.remoteOk;
  if (given(change.messageLanguage)) {
    if (change.messageLanguage !== 'ja' && change.messageLanguage !== 'en') return refuse('messageLanguage', { ja: '通知の言語は ja か en です。', en: 'Messages are in ja or en.' }, { ja: 'ja または en を指定してください。', en: 'Give ja or en.' });
    columns.message_language = change.messageLanguage;
  }
  if (given(change.languages)) {
    const languages = [...new Set(change.languages!.map((code) => code.trim().toLowerCase()))];
    if (languages.length === 0 || languages.length > MOST_LANGUAGES || !languages.every(isLanguage)) return refuse('languages', NO_LANGUAGE.message, NO_LANGUAGE.remedy);
    columns.languages = languages;
  }
  return readTravel(change, travelsNow, prefectures, columns);
}

function readTravel(change: ProfileChange, travelsNow: boolean, prefectures: readonly BlockOf[], columns: ProfileColumns): ReadProfile {
  const travels = change.travelOk ?? travelsNow;
  if (given(change.travelOk)) columns.travel_ok = travels;
  if (!travels) columns.travel_prefectures = null;
  if (!given(change.travelPrefectureCodes) && !given(change.travelBlocks)) return { ok: true, columns };
  const wanted = [...change.travelPrefectureCodes ?? []];
  const blocks = [...change.travelBlocks ?? []];
  if (!travels && wanted.length + blocks.length > 0) return refuse('travelPrefectureCodes', NO_TRAVEL.message, NO_TRAVEL.remedy);
  const unknown = wanted.find((code) => !prefectures.some((prefecture) => prefecture.code === code));
  if (unknown !== undefined) return refuse('travelPrefectureCodes', NO_PREFECTURE.message, NO_PREFECTURE.remedy);
  if (!blocks.every((block) => prefectures.some(({ blockJa, blockEn }) => block === blockJa || block === blockEn))) return refuse('travelBlocks', NO_BLOCK.message, NO_BLOCK.remedy);
  const places = prefectures.filter(({ code, blockJa, blockEn }) => wanted.includes(code) || blocks.includes(blockJa) || blocks.includes(blockEn)).map(({ code }) => code).sort();
  columns.travel_prefectures = !travels || places.length === 0 || places.length === prefectures.length ? null : places;
  return { ok: true, columns };
}

const NO_PREFECTURE = {
  message: { ja: '都道府県コードが正しくありません。', en: 'There is no such prefecture.' }, remedy: { ja: '2桁の JIS コード(01〜47)を指定してください。', en: 'Give two-digit JIS codes, 01 to 47.' },
};
const NO_BLOCK = {
  message: { ja: '地域ブロックの名称が正しくありません。', en: 'There is no such block.' }, remedy: { ja: '都道府県の一覧にある地域ブロックを指定してください。', en: 'Give blocks as the list of prefectures names them.' },
};
const NO_LANGUAGE = {
  message: { ja: '言語の指定が正しくありません。', en: 'This is no list of languages.' }, remedy: { ja: `ISO 639-1 の2文字のコード(ja、en など)を1〜${MOST_LANGUAGES}件指定してください。`, en: `Give 1 to ${MOST_LANGUAGES} two-letter codes of ISO 639-1, such as ja and en.` },
};
const NO_TRAVEL = {
  message: { ja: '移動しない設定では、移動先を指定できません。', en: 'Whoever does not travel has no places to travel to.' }, remedy: { ja: '移動できる設定にするか、移動先を空にしてください。', en: 'Say that you travel, or leave the places out.' },
};
