import type { Locale, Table } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Expert } from '../experts/expert.types.ts';

/** What a table says beside the entries: names behind ids. */
export interface ExportFacts {
  organisations: ReadonlyMap<string, Record<Locale, string>>;
  prefectures: ReadonlyMap<string, Record<Locale, string>>;
  /** PD-WRL-003:3; …, by expert. */
  skills: ReadonlyMap<string, string>;
}

/** Loads the names behind the ids of these entries. */
export async function loadExportFacts(em: EntityManager, experts: readonly Expert[]): Promise<ExportFacts> {
  const organisations = await em.query<{ id: string; ja: string; en: string }[]>('select id, name_ja as ja, name_en as en from organisation where id = any($1::uuid[])', [experts.flatMap(({ organisationId }) => organisationId ?? [])]);
  const prefectures = await em.query<{ id: string; ja: string; en: string }[]>('select code as id, name_ja as ja, name_en as en from prefecture');
  const skills = await em.query<{ id: string; text: string }[]>(
    `select expert_id as id, string_agg(work_role_id || ':' || level, '; ' order by work_role_id) as text from expert_skill where expert_id = any($1::uuid[]) group by 1`, [experts.map(({ id }) => id)]);
  const named = (rows: { id: string; ja: string; en: string }[]): Map<string, Record<Locale, string>> => new Map(rows.map(({ id, ja, en }) => [id, { ja, en }]));
  return { organisations: named(organisations), prefectures: named(prefectures), skills: new Map(skills.map(({ id, text }) => [id, text])) };
}

type Column = readonly [ja: string, en: string, value: (expert: Expert, facts: ExportFacts, locale: Locale) => string];

const yesNo = (yes: boolean, locale: Locale): string => (locale === 'ja' ? (yes ? '可' : '不可') : yes ? 'yes' : 'no');

/** The headings are those that imports know, but for what only the registry decides. Addresses and pauses are in no export. */
const COLUMNS: readonly Column[] = [
  ['ID', 'id', ({ id }) => id], ['姓', 'family name', ({ kanji }) => kanji.family], ['名', 'given name', ({ kanji }) => kanji.given],
  ['姓カナ', 'family kana', ({ kana }) => kana.family], ['名カナ', 'given kana', ({ kana }) => kana.given],
  ['姓ローマ字', 'family romaji', ({ romaji }) => romaji.family], ['名ローマ字', 'given romaji', ({ romaji }) => romaji.given],
  ['官民', 'sector', ({ sector }, _, locale) => (locale === 'ja' ? { PUBLIC: '官', PRIVATE: '民' }[sector] : sector)],
  ['所属', 'organisation', ({ organisationId }, { organisations }, locale) => organisations.get(organisationId ?? '')?.[locale] ?? ''],
  ['都道府県', 'prefecture', ({ prefectureCode }, { prefectures }, locale) => prefectures.get(prefectureCode)?.[locale] ?? prefectureCode],
  ['遠隔可', 'remote', ({ remoteOk }, _, locale) => yesNo(remoteOk, locale)], ['出張可', 'travel', ({ travelOk }, _, locale) => yesNo(travelOk, locale)],
  ['言語', 'languages', ({ languages }) => languages.join(', ')], ['連絡言語', 'message language', ({ messageLanguage }) => messageLanguage],
  ['技能', 'skills', ({ id }, { skills }) => skills.get(id) ?? ''], ['状態', 'status', ({ status }) => status], ['資格期限', 'eligible until', ({ eligibleUntil }) => eligibleUntil ?? ''],
];

/** Entries as a table with headings in the reader's language. */
export function exportTable(experts: readonly Expert[], facts: ExportFacts, locale: Locale): Table {
  return [COLUMNS.map(([ja, en]) => (locale === 'ja' ? ja : en)), ...experts.map((expert) => COLUMNS.map(([, , value]) => value(expert, facts, locale)))];
}
