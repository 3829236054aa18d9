import { useState, type ReactNode } from 'react';
import { Button, ButtonLink, Empty, Notice, Section, StateLabel, Table, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { CandidateStepDialog, NEXT, useCandidateName, type CandidateRow } from './candidate-step.dialog.tsx';
import { useSlotPageTexts } from './slot.page.texts.ts';
import { useSlotWords } from './slot.texts.ts';

const TONES: Partial<Record<CandidateRow['state'], StateTone>> = { ACCEPTED: 'good', APPOINTED: 'good', OFFERED: 'active', DECLINED: 'bad' };

function Acts({ candidate, organisationId, onStep }: { candidate: CandidateRow; organisationId: string; onStep: () => void }): ReactNode {
  const t = useSlotPageTexts();
  const words = useSlotWords();
  const { may } = useSession();
  const name = useCandidateName()(candidate);
  const next = NEXT[candidate.state][0];
  if (candidate.state === 'APPOINTED' && candidate.expertId && may('appointment:update')) {
    return <ButtonLink to="/hr/appointments/new" search={{ expert: candidate.expertId, slot: candidate.slotId, body: organisationId }} aria-label={t('appointOf', { name })}>{t('appoint')}</ButtonLink>;
  }
  if (!next || !may('candidate:update')) return null;
  return <Button look="outline" aria-haspopup="dialog" onPress={onStep} aria-label={t('recordOf', { name, step: words(`state.${next}`) })}>{t('record')}</Button>;
}

/** Who is thought of for a slot, and how far each is. */
export function CandidatesSection({ candidates, slot, onChange }: { candidates: readonly CandidateRow[]; slot: { id: string; organisationId: string }; onChange: () => void }): ReactNode {
  const t = useSlotPageTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const name = useCandidateName();
  const [stepping, setStepping] = useState<CandidateRow | null>(null);
  const [done, setDone] = useState<CandidateRow['state'] | null>(null);
  const why = ({ steps }: CandidateRow): string => [steps.at(-1)?.reason ? words(`reason.${steps.at(-1)!.reason!}`) : '', steps.at(-1)?.note ?? ''].filter(Boolean).join(' ') || '—';
  return (
    <Section title={t('candidates')} actions={<ButtonLink to="/hr/candidates" search={{ slot: slot.id }} look="outline">{t('find')}</ButtonLink>}>
      <div className="space-y-4">
        <p className="text-std-16N-170 text-solid-gray-700">{t('candidatesLead')}</p>
        {done ? <Notice kind="success">{t('candidateDone', { step: words(`state.${done}`) })}</Notice> : null}
        {candidates.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : (
          <Table caption={t('candidates')} hideCaption rows={candidates} rowKey={({ id }) => id} columns={[
            { key: 'name', title: t('name'), cell: name },
            { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={TONES[state] ?? 'neutral'}>{words(`state.${state}`)}</StateLabel> },
            { key: 'since', title: t('since'), cell: ({ steps }) => (steps.length > 0 ? dayText(language, steps.at(-1)!.onDay) : '—') },
            { key: 'why', wide: true, title: t('reason'), cell: why },
            { key: 'act', title: t('next'), cell: (candidate) => <Acts candidate={candidate} organisationId={slot.organisationId} onStep={() => setStepping(candidate)} /> },
          ]} />
        )}
      </div>
      {stepping ? <CandidateStepDialog candidate={stepping} onClose={() => setStepping(null)} onDone={(step) => { setStepping(null); setDone(step); onChange(); }} /> : null}
    </Section>
  );
}
