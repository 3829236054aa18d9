import { daysAfter, dayWords, isDay, type Text } from '@muster/platform';
import type { OrganisationKind } from '../entities/organisation.entity.ts';

/** Names of an organisation, from a day on. */
export interface OrganisationNames {
  nameJa: string;
  nameKana: string | null;
  nameEn: string;
}

/** An organisation as an administrator enters it. */
export interface NewOrganisation extends OrganisationNames {
  /** Short name in Latin letters that never changes. */
  slug: string;
  kind: OrganisationKind;
  sectorCode: string | null;
  prefectureCode: string | null;
  /** First day, YYYY-MM-DD. */
  validFrom: string;
}

/** What is wrong with an entry: where, what, and what would do. */
export interface OrganisationProblem {
  field: string;
  message: Text;
  remedy: Text;
}

const LONGEST = 200;
/** The Imperial decree on ministries is of 1885; nothing on the roster is older. */
const FIRST_DAY = '1885-01-01';
const AHEAD_DAYS = 1_100;
const SLUG = /^[a-z][a-z0-9-]{1,59}$/;

/** The names without blanks around them; an empty reading is none. */
export function trimmedNames({ nameJa, nameKana, nameEn }: OrganisationNames): OrganisationNames {
  return { nameJa: nameJa.trim(), nameKana: nameKana?.trim() || null, nameEn: nameEn.trim() };
}

/** The first thing that is wrong with names; null when nothing is. */
export function namesProblem(names: OrganisationNames): OrganisationProblem | null {
  for (const field of ['nameJa', 'nameEn'] as const) {
    const letters = [...names[field]].length;
    if (letters === 0 || letters > LONGEST || /[\p{Cc}\p{Cf}<>|]/u.test(names[field])) {
      return { field, message: { ja: '名称がないか、長すぎるか、使えない文字があります。', en: 'The name is missing, too long, or holds a sign that no name has.' }, remedy: { ja: `両方の言語で、${LONGEST}字以内で入力してください。`, en: `Give it in both languages, with at most ${LONGEST} characters.` } };
    }
  }
  if (names.nameKana === null || (/^[ァ-ヺー・＝　 ]+$/u.test(names.nameKana) && names.nameKana.length <= LONGEST)) return null;
  return { field: 'nameKana', message: { ja: 'フリガナは全角カタカナで入力してください。', en: 'The reading is written in full-width katakana.' }, remedy: { ja: '読みが分からなければ空欄にしてください。', en: 'Leave it out where it is not known.' } };
}

/** The first thing that is wrong with a new organisation; whether codes and slug are free is asked of the database. */
export function organisationProblem(given: NewOrganisation, today: string): OrganisationProblem | null {
  if (!SLUG.test(given.slug)) {
    return { field: 'slug', message: { ja: '略号に使えない文字があります。', en: 'The short name is not written right.' }, remedy: { ja: '半角の英小文字で始め、英小文字・数字・ハイフンで2〜60字にしてください。例: example-power', en: 'Use 2 to 60 small letters, digits and hyphens, beginning with a letter: example-power.' } };
  }
  return namesProblem(given) ?? dayProblem('validFrom', given.validFrom, FIRST_DAY, today);
}

/** What is wrong with a day that must not lie before another, nor years ahead. */
export function dayProblem(field: string, day: string, first: string, today: string): OrganisationProblem | null {
  if (isDay(day) && day >= first && day <= daysAfter(today, AHEAD_DAYS)) return null;
  const from = dayWords(first);
  return {
    field, message: { ja: '日付が正しくないか、範囲外です。', en: 'The day is missing or out of range.' },
    remedy: { ja: `${from.ja}から約3年先までの日付を指定してください。`, en: `Choose a day from ${from.en} to about three years ahead.` },
  };
}

export const SLUG_TAKEN: OrganisationProblem = { field: 'slug', message: { ja: 'この略号は使われています。', en: 'The short name is in use.' }, remedy: { ja: '別の略号にするか、登録済みの組織を検索してください。', en: 'Choose another, or search for the one that is there.' } };
export const NO_SUCH_CODE: OrganisationProblem = { field: 'sectorCode', message: { ja: '分野または都道府県のコードがありません。', en: 'There is no such sector or prefecture.' }, remedy: { ja: '一覧から選んでください。', en: 'Choose from the list.' } };
export const SAME_DAY: OrganisationProblem = { field: 'fromOn', message: { ja: '今の名称の開始日より後の日付ではありません。', en: 'The day is not after the first day of the latest name.' }, remedy: { ja: 'より後の日付を指定してください。誤記の訂正は「名称の誤記を訂正する」で行います。', en: 'Choose a later day. To correct a misspelt name, use “Correct a misspelt name”.' } };
export const NO_SUCCESSOR: OrganisationProblem = { field: 'successorId', message: { ja: '引き継ぐ組織が見つからないか、その日には存在しません。', en: 'There is no such successor on the day after.' }, remedy: { ja: '組織を検索して選び直すか、空欄にしてください。', en: 'Search for it and choose again, or leave it out.' } };
export const CIRCLE: OrganisationProblem = { field: 'successorId', message: { ja: '引継ぎ先をたどると、この組織に戻ります。', en: 'The successors lead back to this organisation.' }, remedy: { ja: '別の組織を選んでください。', en: 'Choose another.' } };
