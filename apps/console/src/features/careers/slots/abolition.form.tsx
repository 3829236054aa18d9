import { RecordSlotAbolitionDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Notice, Section, TextField } from '../../../shared/parts/index.ts';
import { useSlotWords } from './slot.texts.ts';
import { useSlotsTexts } from './slots.texts.ts';

/** Heads that a body gives up beside its slots; they lessen the net increase. */
export function AbolitionForm({ organisationId, fiscalYear, given, onDone }: { organisationId: string; fiscalYear: number; given: number; onDone: () => void }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const act = useAct(RecordSlotAbolitionDocument);
  const [draft, setDraft] = useState({ heads: '', onDay: todayInJapan() });
  const [done, setDone] = useState(false);
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    setDone(false);
    if (!await act.run({ input: { organisationId, fiscalYear, heads: Number(draft.heads), onDay: draft.onDay } })) return;
    setDone(true);
    setDraft({ ...draft, heads: '' });
    onDone();
  };
  return (
    <Section title={t('abolition')}>
      <p className="mb-4 text-std-16N-170">{t('giveUpLead')} {words('stage.ABOLISHED')}: {words('heads', { count: given })}</p>
      <form className="grid items-end gap-4 sm:grid-cols-3" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <TextField label={t('doMove.heads')} type="number" min={1} required value={draft.heads} problem={problem('heads')} onChange={({ target }) => setDraft({ ...draft, heads: target.value })} />
        <TextField label={t('doMove.on')} type="date" required value={draft.onDay} problem={problem('onDay')} onChange={({ target }) => setDraft({ ...draft, onDay: target.value })} />
        <div><Button type="submit" look="outline" isBusy={act.busy}>{t('giveUp')}</Button></div>
      </form>
      <div className="mt-4">{act.trouble}{done ? <Notice kind="success">{t('giveUpDone')}</Notice> : null}</div>
    </Section>
  );
}
