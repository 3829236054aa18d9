import { useCallback, type ReactNode } from 'react';
import { StateLabel, type StateTone } from './parts/labels.tsx';
import { defineTexts, inLanguage, useLanguage, type Language } from './texts/language.ts';

export const usePersonTexts = defineTexts('person', {
  ja: {
    status: { INVITED: '招待中', APPLIED: '申込済み', VETTING: '審査中', ACTIVE: '登録中', SUSPENDED: '停止中', LAPSED: '失効', LEFT: '退会' },
    paused: '休止中', sector: { PUBLIC: '公務', PRIVATE: '民間' }, level: 'レベル{{n}}',
    unseen: '(表示できない人)',
  },
  en: {
    status: { INVITED: 'Invited', APPLIED: 'Applied', VETTING: 'In vetting', ACTIVE: 'Active', SUSPENDED: 'Suspended', LAPSED: 'Lapsed', LEFT: 'Left' },
    paused: 'On a pause', sector: { PUBLIC: 'Public', PRIVATE: 'Private' }, level: 'Level {{n}}',
    unseen: '(not visible to you)',
  },
});

export type ExpertStatus = 'INVITED' | 'APPLIED' | 'VETTING' | 'ACTIVE' | 'SUSPENDED' | 'LAPSED' | 'LEFT';
const TONES: Record<ExpertStatus, StateTone> = { INVITED: 'neutral', APPLIED: 'active', VETTING: 'active', ACTIVE: 'good', SUSPENDED: 'bad', LAPSED: 'bad', LEFT: 'neutral' };

/** Where an expert stands, and whether he is on a pause. */
export function StatusLabel({ status, paused = false }: { status: ExpertStatus; paused?: boolean }): ReactNode {
  const t = usePersonTexts();
  return <><StateLabel tone={TONES[status]}>{t(`status.${status}`)}</StateLabel>{paused ? <> <StateLabel>{t('paused')}</StateLabel></> : null}</>;
}

interface Named { kanji: { full: string }; romaji: { full: string } }

/** A person's name in the language shown, in kanji where no Roman letters are on record; null: the viewer may not see him. */
export function usePersonName(): (person: Named | null | undefined) => string {
  const t = usePersonTexts();
  const language = useLanguage();
  return useCallback((person) => (person ? inLanguage(language, person.kanji.full, person.romaji.full || person.kanji.full) : t('unseen')), [language, t]);
}

/** What a language is called in the language shown; its code where nobody knows. */
export function languageName(language: Language, code: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** Of a fact with two names, the one in the language shown; a dash where there is no fact. */
export function useFactName(): (fact: { nameJa: string; nameEn: string } | null | undefined) => string {
  const language = useLanguage();
  return (fact) => (fact ? inLanguage(language, fact.nameJa, fact.nameEn) : '—');
}
