import type { LawBookQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { StateLabel, type StateTone } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
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

/** What a row is about, where it stands and since when, and what can be done with it. */
export function RowHead({ name, stands, validFrom, children }: { name: string; stands: Standing; validFrom: string; children?: ReactNode }): ReactNode {
  const t = useLawTexts();
  const language = useLanguage();
  return (
    <>
      <span className="block text-std-16B-170">{name}</span>
      <span className="flex flex-wrap items-center gap-x-2"><StandingLabel stands={stands} /><span className="whitespace-nowrap">{t('since', { day: dayText(language, validFrom) })}</span></span>
      {children}
    </>
  );
}

/** Rows by the order of the kinds of appointment; nobody's kind comes last. */
export function byKind<Row>(law: Pick<LawBook, 'kinds'>, rows: readonly Row[], kindOf: (row: Row) => string): Row[] {
  const at = (row: Row): number => { const found = law.kinds.findIndex(({ code }) => code === kindOf(row)); return found < 0 ? law.kinds.length : found; };
  return [...rows].sort((one, other) => at(one) - at(other));
}

/** What a standing is called: a kind of appointment, or none. */
export function useStandingName(law: LawBook): (code: string) => string {
  const t = useLawTexts();
  const language = useLanguage();
  return (code) => { const kind = law.kinds.find((one) => one.code === code); return kind ? inLanguage(language, kind.nameJa, kind.nameEn) : code === 'NONE' ? t('notAppointed') : code; };
}
