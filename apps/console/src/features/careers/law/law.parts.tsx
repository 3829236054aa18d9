import type { LawBookQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { StateLabel, type StateTone } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useLawTexts } from './law.texts.ts';
import type { Standing } from './standing.rule.ts';

export type LawBook = Extract<LawBookQuery['appointmentLaw'], { rules: unknown }>;
export type Rule = LawBook['rules'][number];
export type Limit = LawBook['tlpLimits'][number];
export type Rate = LawBook['payRates'][number];

/** What each part of the page is given. */
export interface PartProps {
  law: LawBook;
  /** Rows that hold no more are shown, too. */
  past: boolean;
  mayAmend: boolean;
  onDone: () => void;
}

const TONES: Record<Standing, StateTone> = { IN_FORCE: 'good', COMING: 'active', PAST: 'neutral' };

/** In force, to come, or past. */
export function StandingLabel({ stands }: { stands: Standing }): ReactNode {
  const t = useLawTexts();
  return <StateLabel tone={TONES[stands]}>{t(`standings.${stands}`)}</StateLabel>;
}

/** What a standing is called: a kind of appointment, or none. */
export function useStandingName(law: LawBook): (code: string) => string {
  const t = useLawTexts();
  const language = useLanguage();
  return (code) => { const kind = law.kinds.find((one) => one.code === code); return kind ? inLanguage(language, kind.nameJa, kind.nameEn) : code === 'NONE' ? t('notAppointed') : code; };
}
