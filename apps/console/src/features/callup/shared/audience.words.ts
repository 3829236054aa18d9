import type { CallFactsQuery } from '@muster/contract/callup';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useWords } from './words.ts';

const useTexts = defineTexts('audience', {
  ja: { PUBLIC: '公的機関', PRIVATE: '民間', english: '英語', japanese: '日本語', verified: '確認済みの技能だけを数える', pattern: '本人が対応できる曜日・時間の人に限る', added: '個別に追加 {{n}}人', leftOut: '個別に除外 {{n}}人', organisations_one: '組織 {{n}}件', organisations_other: '組織 {{n}}件', aid: '相互応援協定のあるチームの人を含む' },
  en: { PUBLIC: 'Public bodies', PRIVATE: 'Private', english: 'English', japanese: 'Japanese', verified: 'Verified skills only', pattern: 'Only people who are free on that day and hour', added: '{{n}} added by hand', leftOut: '{{n}} left out by hand', organisations_one: '{{n}} organisation', organisations_other: '{{n}} organisations', aid: 'With the teams that owe mutual aid' },
});

/** Whom a call-up looks at, as a draft or the api has it. */
interface Audience {
  readonly prefectureCodes: readonly string[];
  readonly blocks?: readonly string[];
  readonly sector: 'PUBLIC' | 'PRIVATE' | null;
  readonly organisationIds?: readonly string[];
  readonly teamIds: readonly string[];
  readonly withMutualAid: boolean;
  readonly languages: readonly string[];
  readonly addExpertIds: readonly string[];
  readonly removeExpertIds: readonly string[];
  readonly verifiedOnly: boolean;
  readonly respectPattern: boolean;
}

/** The audience in words: where, who. */
export function useAudienceWords(audience: Audience, facts: Pick<CallFactsQuery, 'prefectures' | 'teams'> | undefined): string {
  const t = useTexts();
  const words = useWords();
  const language = useLanguage();
  const named = <T extends { nameJa: string; nameEn: string }>(list: readonly T[]): string => list.map(({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn)).join(language === 'ja' ? '、' : ', ');
  const { blocks = [], organisationIds = [] } = audience;
  const places = facts?.prefectures.filter(({ code }) => audience.prefectureCodes.includes(code)) ?? [];
  const teams = facts?.teams.filter(({ id }) => audience.teamIds.includes(id)) ?? [];
  const where = [...blocks, ...(places.length > 0 ? [named(places)] : [])].join(language === 'ja' ? '、' : ', ');
  return [
    where || words('everywhere'), audience.sector ? t(audience.sector) : '', teams.length > 0 ? named(teams) : '', audience.withMutualAid && audience.teamIds.length > 0 ? t('aid') : '', organisationIds.length > 0 ? t('organisations', { n: organisationIds.length }) : '',
    audience.languages.includes('ja') ? t('japanese') : '', audience.languages.includes('en') ? t('english') : '', audience.verifiedOnly ? t('verified') : '', audience.respectPattern ? t('pattern') : '',
    audience.addExpertIds.length > 0 ? t('added', { n: audience.addExpertIds.length }) : '', audience.removeExpertIds.length > 0 ? t('leftOut', { n: audience.removeExpertIds.length }) : '',
  ].filter(Boolean).join(' / ');
}
