import { ProposeCareerPlanDocument, type CareerPlansQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, Notice, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { PersonPicker } from '../shared/person.picker.tsx';
import { usePlanTexts } from './plan.texts.ts';

/** Proposes a plan to one of the own people. */
export function ProposeForm({ tracks, onProposed }: { tracks: CareerPlansQuery['careerTracks']; onProposed: () => void }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const { only } = useBodies();
  const act = useAct(ProposeCareerPlanDocument);
  const [draft, setDraft] = useState({ expertId: '', organisationId: '', trackCode: '', targetCode: '', targetOn: '' });
  const [done, setDone] = useState(false);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const steps = tracks.find(({ trackCode }) => trackCode === draft.trackCode)?.steps ?? [];
  const option = (value: string, one: { nameJa: string; nameEn: string }): { value: string; text: string } => ({ value, text: inLanguage(language, one.nameJa, one.nameEn) });
  const save = async (): Promise<void> => {
    const made = await act.run({ input: { ...draft, organisationId: draft.organisationId || only || '' } });
    setDone(made !== null);
    if (made) onProposed();
  };
  return (
    <Section title={t('propose')}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <PersonPicker value={draft.expertId} problem={problem('expertId')} onChange={(expertId) => set({ expertId })} />
        <div className="grid gap-4 md:grid-cols-2">
          <BodySelect required value={draft.organisationId || only || ''} problem={problem('organisationId')} onChange={(organisationId) => set({ organisationId })} />
          <Select label={t('track')} required value={draft.trackCode} problem={problem('trackCode')} onChange={({ target }) => set({ trackCode: target.value, targetCode: '' })} options={[{ value: '', text: t('choose') }, ...tracks.map((track) => option(track.trackCode, track))]} />
          <Select label={t('target')} required value={draft.targetCode} problem={problem('targetCode')} onChange={({ target }) => set({ targetCode: target.value })} options={[{ value: '', text: t('choose') }, ...steps.map((step) => option(step.code, step))]} />
          <TextField label={t('due')} type="date" required value={draft.targetOn} problem={problem('targetOn')} onChange={({ target }) => set({ targetOn: target.value })} />
        </div>
        {act.trouble}
        {done ? <Notice kind="success">{t('done')}</Notice> : null}
        <Button type="submit" look="outline" isBusy={act.busy}>{t('save')}</Button>
      </form>
    </Section>
  );
}
