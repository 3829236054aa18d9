import type { CareerPlansQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { todayInJapan } from '../../../shared/days.ts';
import { StateLabel } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { usePlanTexts } from './plan.texts.ts';

type Plan = Pick<CareerPlansQuery['careerPlans']['nodes'][number], 'targetOn' | 'state'> & { progress: { share: number } };

/** By when; and that this day is past, where the plan is still open. */
export function Due({ plan: { targetOn, state, progress } }: { plan: Plan }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const past = state !== 'ENDED' && targetOn < todayInJapan();
  return <>{dayText(language, targetOn)}{past ? <p><StateLabel tone={progress.share < 1 ? 'bad' : 'good'}>{t(progress.share < 1 ? 'overdue' : 'toEnd')}</StateLabel></p> : null}</>;
}
