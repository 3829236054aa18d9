import { RecordVettingStepDocument } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { RadioGroup, StateLabel, Table, TextArea, type StateTone } from '../../../shared/parts/index.ts';
import { lastOf, outcomesOf, STEPS, type Step } from '../steps.ts';
import { Attach } from './attach.tsx';
import type { VettingCase } from './case.section.tsx';
import { useVettingPersonTexts } from './person.texts.ts';

const TONES: Record<string, StateTone> = { PASSED: 'good', NOT_NEEDED: 'good', FAILED: 'bad' };
type Outcome = ReturnType<typeof outcomesOf>[number];

/** When a remark is needed, by what the step may come to. */
function remarkHelp(outcomes: readonly Outcome[]): 'remarkHelp' | 'remarkHelpFailed' | 'remarkHelpAttestation' {
  if (!outcomes.includes('FAILED')) return 'remarkHelpAttestation';
  return outcomes.includes('NOT_NEEDED') ? 'remarkHelp' : 'remarkHelpFailed';
}

function RecordStep({ caseId, step, onDone }: { caseId: string; step: Step; onDone: () => void }): ReactNode {
  const t = useVettingPersonTexts();
  const act = useAct(RecordVettingStepDocument);
  const [outcome, setOutcome] = useState<Outcome>('PASSED');
  const [remark, setRemark] = useState('');
  const go = async (): Promise<unknown> => {
    const done = await act.run({ caseId, kind: step, outcome, remark: remark.trim() || null });
    if (done) onDone();
    return done;
  };
  const outcomes = outcomesOf(step);
  const begin = (): void => { setOutcome('PASSED'); setRemark(''); };
  return (
    <ActDialog button={t('record')} label={t('recordOf', { step: t(`steps.${step}`) })} title={t('recordOf', { step: t(`steps.${step}`) })} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <RadioGroup label={t('result')} value={outcome} onChange={setOutcome} options={outcomes.map((value) => ({ value, text: t(`outcome.${value}`) }))} />
      <TextArea label={t('remark')} help={t(remarkHelp(outcomes))} value={remark} onChange={({ target }) => setRemark(target.value)} />
    </ActDialog>
  );
}

/** Every step with what came of it, its documents, and the ways to enter both. */
export function StepsTable({ vettingCase, onDone }: { vettingCase: VettingCase; onDone: () => void }): ReactNode {
  const t = useVettingPersonTexts();
  const { id, entries, attachments } = vettingCase;
  return (
    <Table caption={t('case')} hideCaption rows={STEPS} rowKey={(step) => step} columns={[
      { key: 'step', title: t('step'), cell: (step) => <span className="whitespace-nowrap">{t(`steps.${step}`)}</span> },
      { key: 'result', title: t('result'), cell: (step) => { const outcome = lastOf(entries, step)?.outcome; return <StateLabel tone={TONES[outcome ?? ''] ?? 'neutral'}>{t(`outcome.${outcome ?? 'none'}`)}</StateLabel>; } },
      { key: 'remark', title: t('remark'), wide: true, cell: (step) => lastOf(entries, step)?.remark ?? '—' },
      {
        key: 'documents', title: t('documents'), cell: (step) => {
          const own = attachments.filter((one) => one.step === step);
          return own.length === 0 ? '—' : <ul>{own.map((one) => <li key={one.id}><a className="inline-flex min-h-11 items-center text-key-1000 underline" href={`/vetting/attachments/${one.id}`} download>{t('file', { name: one.name, size: Math.ceil(one.size / 1024) })}</a></li>)}</ul>;
        },
      },
      { key: 'act', title: t('acts'), cell: (step) => <div className="flex gap-2 whitespace-nowrap"><RecordStep caseId={id} step={step} onDone={onDone} /><Attach caseId={id} step={step} onDone={onDone} /></div> },
    ]} />
  );
}
