import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { searchKey } from '../names/search-key.ts';
import { bad, good, type ReadValue } from './intake.problem.ts';

/** What names of a file are compared with: keys as people may write them → the code or id; several ids where a name is not clear. */
export interface IntakeFacts {
  today: string;
  prefectures: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, ReadonlySet<string>>;
  workRoles: ReadonlyMap<string, string>;
  credentials: ReadonlyMap<string, string>;
}

/** Daily words of responders in Japanese; in English they are the codes themselves. */
const RESPONDERS_JA: Readonly<Record<string, string>> = {
  COMMANDER: '指揮', INCIDENT_MANAGER: 'インシデント管理', HANDLER: 'ハンドラー', TRIAGE: 'トリアージ', FORENSICS: 'フォレンジック', MALWARE: 'マルウェア解析', OT: '制御系',
  NETWORK: 'ネットワーク', CLOUD: 'クラウド', LOG_ANALYSIS: 'ログ解析', COMMUNICATIONS: '広報', LEGAL: '法務', POC: '連絡窓口',
};

/** Loads the facts as they are today. */
export async function loadFacts(em: Pick<EntityManager, 'query'>): Promise<IntakeFacts> {
  const [{ today }] = await em.query<[{ today: string }]>(`select ${TODAY}::text as today`);
  const prefectures = await em.query<{ code: string; ja: string; en: string }[]>('select code, name_ja as ja, name_en as en from prefecture');
  const roles = await em.query<{ id: string; ja: string; en: string; responder: string | null }[]>('select id, name_ja as ja, name_en as en, responder from work_role');
  const credentials = await em.query<{ code: string; ja: string; en: string }[]>('select code, name_ja as ja, name_en as en from credential_kind');
  const bodies = await em.query<{ id: string; slug: string; ja: string; en: string }[]>(
    `select id, slug, name_ja as ja, name_en as en from organisation where valid_from <= ${TODAY} and (valid_to is null or valid_to >= ${TODAY})`);
  return {
    today,
    prefectures: keyed(prefectures.map(({ code, ja, en }) => [code, [code, String(Number(code)), ja, ja === '北海道' ? ja : ja.slice(0, -1), en, `${en} prefecture`]])),
    workRoles: keyed(roles.map(({ id, ja, en, responder }) => [id, [id, ja, en, responder ?? '', RESPONDERS_JA[responder ?? ''] ?? '']])),
    credentials: keyed(credentials.map(({ code, ja, en }) => [code, [code, ja, en]])),
    organisations: organisationKeys(bodies),
  };
}

function keyed(rows: readonly (readonly [string, readonly string[]])[]): Map<string, string> {
  return new Map(rows.flatMap(([value, words]) => words.map(searchKey).filter(Boolean).map((key) => [key, value] as const)));
}

function organisationKeys(rows: readonly { id: string; slug: string; ja: string; en: string }[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { id, slug, ja, en } of rows) {
    for (const key of new Set([slug, ja, en].map(searchKey))) keys.set(key, (keys.get(key) ?? new Set()).add(id));
  }
  return keys;
}

export function findPrefecture({ prefectures }: IntakeFacts, typed: string): ReadValue<string> {
  const found = prefectures.get(searchKey(typed));
  return found ? good(found) : bad('PREFECTURE_UNKNOWN', ['この都道府県はありません。', 'There is no such prefecture.'], ['「東京都」のような名前か、01〜47 のコードにしてください。', 'Give a name such as Tokyo, or a code from 01 to 47.']);
}

export function findOrganisation({ organisations }: IntakeFacts, typed: string): ReadValue<string> {
  const found = organisations.get(searchKey(typed));
  if (!found) return bad('ORGANISATION_UNKNOWN', ['この組織は登録されていません。', 'No such organisation is registered.'], ['登録されている正式名称か略号にするか、先に組織を登録してください。', 'Use its registered name or short name, or register it first.']);
  return found.size === 1 ? good([...found][0]!) : bad('ORGANISATION_UNCLEAR', ['この名前の組織が2つ以上あります。', 'Several organisations have this name.'], ['略号で指定してください。', 'Give its short name.']);
}
