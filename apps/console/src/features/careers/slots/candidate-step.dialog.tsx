import { RecordCandidateStepDocument, type SlotQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Dialog, DialogActions, Select, TextArea, TextField } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSlotPageTexts } from './slot.page.texts.ts';
import { useSlotWords } from './slot.texts.ts';

export type CandidateRow = SlotQuery['candidates'][number];
type State = CandidateRow['state'];
type Reason = NonNullable<CandidateRow['steps'][number]['reason']>;

/** What may follow each step; the api decides, this only offers. */
export const NEXT: Record<State, readonly State[]> = {
  SHORTLISTED: ['INTERVIEWED', 'DROPPED', 'DECLINED'], INTERVIEWED: ['OFFERED', 'DROPPED', 'DECLINED'], OFFERED: ['ACCEPTED', 'DECLINED', 'DROPPED'],
  ACCEPTED: ['APPOINTED', 'DECLINED', 'DROPPED'], DROPPED: ['SHORTLISTED'], DECLINED: [], APPOINTED: [],
};
const REASONS: readonly Reason[] = ['PAY', 'TERM', 'SIDE_JOB', 'PLACE', 'WORK', 'EMPLOYER', 'FAMILY', 'OTHER_OFFER', 'OTHER'];

/** What a candidate is called, or that his name is not shown any more. */
export function useCandidateName(): (candidate: Pick<CandidateRow, 'person'>) => string {
  const words = useSlotWords();
  const name = usePersonName();
  return ({ person }) => (person ? name(person) : words('nameless'));
}

/** Records the next step of a candidate. */
export function CandidateStepDialog({ candidate, onClose, onDone }: { candidate: CandidateRow; onClose: () => void; onDone: (step: State) => void }): ReactNode {
  const t = useSlotPageTexts();
  const words = useSlotWords();
  const name = useCandidateName();
  const act = useAct(RecordCandidateStepDocument);
  const steps = NEXT[candidate.state];
  const [draft, setDraft] = useState({ step: steps[0]!, onDay: todayInJapan(), note: '', reason: '' });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    const reason = draft.step === 'DECLINED' && draft.reason ? draft.reason as Reason : null;
    if (await act.run({ input: { candidateId: candidate.id, step: draft.step, onDay: draft.onDay, note: draft.note || null, reason } })) onDone(draft.step);
  };
  return (
    <Dialog title={t('stepOf', { name: name(candidate) })} isOpen onClose={onClose}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Select label={t('next')} value={draft.step} problem={problem('step')} help={draft.step === 'APPOINTED' ? t('appointedNote') : undefined} onChange={({ target }) => set({ step: target.value as State })} options={steps.map((step) => ({ value: step, text: words(`state.${step}`) }))} />
        {draft.step === 'DECLINED' ? <Select label={t('declineReason')} value={draft.reason} onChange={({ target }) => set({ reason: target.value })} options={[{ value: '', text: t('noReason') }, ...REASONS.map((reason) => ({ value: reason, text: words(`reason.${reason}`) }))]} /> : null}
        <TextField label={t('day')} type="date" required value={draft.onDay} problem={problem('onDay')} onChange={({ target }) => set({ onDay: target.value })} />
        <TextArea label={t('memo')} maxLength={1000} value={draft.note} problem={problem('note')} onChange={({ target }) => set({ note: target.value })} />
        {act.trouble}
        <DialogActions>
          <Button look="outline" onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" isBusy={act.busy}>{t('record')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
