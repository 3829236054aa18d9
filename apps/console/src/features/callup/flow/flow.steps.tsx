import { useCallback, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../shared/parts/index.ts';
import { AudienceStep } from './audience.step.tsx';
import { keepDraft, keptDraft, type Draft } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { StepProps } from './flow.types.ts';
import { LinesStep } from './lines.step.tsx';
import { MessageStep } from './message.step.tsx';
import { SendStep } from './send.step.tsx';
import type { LastPreview } from './use-preview.ts';

const STEPS = ['lines', 'audience', 'message', 'send'] as const;
type Step = (typeof STEPS)[number];
const CONTENT: Record<Step, (props: StepProps) => ReactNode> = { lines: LinesStep, audience: AudienceStep, message: MessageStep, send: SendStep };

/** What was written in this tab before, or what it begins with. */
function useDraft(place: string, begin: () => Draft): [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState((): Draft => keptDraft(place) ?? begin());
  const change = useCallback((part: Partial<Draft>): void => setDraft((before) => {
    const next = { ...before, ...part };
    keepDraft(place, next);
    return next;
  }), [place]);
  return [draft, change];
}

function StepList({ now, onGo }: { now: Step; onGo: (step: Step) => void }): ReactNode {
  const t = useFlowTexts();
  return (
    <nav aria-label={t('steps')}>
      <ol className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {STEPS.map((step, index) => (
          <li key={step} aria-current={step === now ? 'step' : undefined} className="contents">
            <Button look={step === now ? 'solid' : 'outline'} onPress={() => onGo(step)}>{t('step', { n: index + 1, name: t(`names.${step}`) })}</Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The four steps from what is needed to the sending, whether it is written for the first time or anew. */
export function FlowSteps({ incident, facts, editing, place, begin }: Pick<StepProps, 'incident' | 'facts' | 'editing' | 'place'> & { begin: () => Draft }): ReactNode {
  const t = useFlowTexts();
  const [draft, change] = useDraft(place, begin);
  const [step, setStep] = useState<Step>(() => (new URLSearchParams(location.search).get('step') === 'send' ? 'send' : 'lines'));
  const last = useRef<LastPreview['current']>(null);
  const go = (next: Step): void => {
    setStep(next);
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const at = STEPS.indexOf(step);
  const Content = CONTENT[step];
  return (
    <>
      <StepList now={step} onGo={go} />
      <Content {...{ incident, facts, draft, editing, place, last, change, onGo: go }} />
      <div className="flex flex-wrap justify-between gap-3">
        {at > 0 ? <Button look="outline" onPress={() => go(STEPS[at - 1]!)}>{t('back')}</Button> : <span />}
        {at < STEPS.length - 1 ? <Button onPress={() => go(STEPS[at + 1]!)}>{t('next', { name: t(`names.${STEPS[at + 1]!}`) })}</Button> : null}
      </div>
    </>
  );
}
