import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Section, StateLabel } from '../../../shared/parts/index.ts';
import { useRecordTexts } from './record.texts.ts';
import type { MyRecord } from './record.types.ts';

const TONES = { DONE: 'good', DUE: 'active', MISSING: 'bad' } as const;
const ELSEWHERE = { AVAILABILITY: '/me/availability', PLEDGE: '/me/agreements' } as const;

/** What of my entry is done, what wants a look, and how long that takes. */
export function StepsSection({ steps }: { steps: MyRecord['myProfileSteps'] }): ReactNode {
  const t = useRecordTexts();
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return (
    <Section title={t('steps.title')}>
      <p className="mb-3">{seconds === 0 ? t('steps.all') : t('steps.left', { count: Math.ceil(seconds / 60) })}</p>
      <ol className="grid gap-x-6 md:grid-cols-2">
        {steps.map(({ step, state, seconds: one }) => (
          <li key={step} className="flex min-h-11 flex-wrap items-center gap-3 border-b border-solid-gray-300 py-1">
            <StateLabel tone={TONES[state]}>{state === 'MISSING' && step === 'PLEDGE' ? t('steps.unsigned') : t(`steps.state.${state}`)}</StateLabel>
            {step === 'AVAILABILITY' || step === 'PLEDGE'
              ? <Link to={ELSEWHERE[step]} className="py-2 text-key-900 underline underline-offset-4">{t(`steps.names.${step}`)}</Link>
              : <a href={`#${step.toLowerCase()}`} className="py-2 text-key-900 underline underline-offset-4">{t(`steps.names.${step}`)}</a>}
            {one > 0 ? <span className="text-solid-gray-700">{t('steps.seconds', { n: one })}</span> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
