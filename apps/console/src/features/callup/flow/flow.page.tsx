import { useQuery } from '@apollo/client/react';
import { CallFactsDocument, IncidentPageDocument } from '@muster/contract/callup';
import { useParams } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { Button, DrillBand, Loading, Notice, Page, SeverityLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { draftOfPreset, keepDraft, keptDraft, type Draft } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { Facts, Incident, StepProps } from './flow.types.ts';
import { AudienceStep } from './audience.step.tsx';
import { LinesStep } from './lines.step.tsx';
import { MessageStep } from './message.step.tsx';
import { SendStep } from './send.step.tsx';

const STEPS = ['lines', 'audience', 'message', 'send'] as const;
type Step = (typeof STEPS)[number];
const CONTENT: Record<Step, (props: StepProps) => ReactNode> = { lines: LinesStep, audience: AudienceStep, message: MessageStep, send: SendStep };

/** From the incident's preset, or what was written in this tab before. */
function useDraft(incident: Incident, facts: Facts): [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState((): Draft => {
    const preset = facts.presets.find(({ code }) => code === incident.presetCode) ?? facts.presets.find(({ kind }) => (kind === 'DRILL') === incident.drill) ?? facts.presets[0]!;
    return keptDraft(incident.id) ?? draftOfPreset(preset, incident.drill, serverNow());
  });
  const change = useCallback((part: Partial<Draft>): void => setDraft((before) => {
    const next = { ...before, ...part };
    keepDraft(incident.id, next);
    return next;
  }), [incident.id]);
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

function Flow({ incident, facts }: { incident: Incident; facts: Facts }): ReactNode {
  const t = useFlowTexts();
  const [draft, change] = useDraft(incident, facts);
  const [step, setStep] = useState<Step>(() => (new URLSearchParams(location.search).get('step') === 'send' ? 'send' : 'lines'));
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
      {incident.drill ? <Notice kind="info">{t('drillText')}</Notice> : null}
      <Content {...{ incident, facts, draft, change, onGo: go }} />
      <div className="flex flex-wrap justify-between gap-3">
        {at > 0 ? <Button look="outline" onPress={() => go(STEPS[at - 1]!)}>{t('back')}</Button> : <span />}
        {at < STEPS.length - 1 ? <Button onPress={() => go(STEPS[at + 1]!)}>{t('next', { name: t(`names.${STEPS[at + 1]!}`) })}</Button> : null}
      </div>
    </>
  );
}

/** A call-up from its needs to its sending, in four steps. */
export default function FlowPage(): ReactNode {
  const t = useFlowTexts();
  const { incidentId } = useParams({ strict: false }) as { incidentId: string };
  const incident = useQuery(IncidentPageDocument, { variables: { id: incidentId } });
  const facts = useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' });
  const error = incident.error ?? facts.error;
  const found = incident.data?.incident;
  return (
    <Page title={t('title')} band={found?.drill ? <DrillBand /> : undefined}
      lead={found ? <span className="flex flex-wrap items-center gap-2">{found.code} {found.title} <SeverityLabel severity={found.severity} /> <TlpLabel tlp={found.tlp} /></span> : undefined}>
      {error ? <Trouble error={error} onAgain={() => { void incident.refetch(); void facts.refetch(); }} /> : null}
      {found && facts.data ? <Flow incident={found} facts={facts.data} /> : error ? null : <Loading />}
    </Page>
  );
}
