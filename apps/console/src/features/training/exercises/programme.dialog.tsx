import { RecordEventProgrammeDocument, type ExercisesQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { OrganisationPicker, type Picked } from '../shared/organisation.picker.tsx';
import { useProgrammeTexts } from './programme.texts.ts';

type Programme = ExercisesQuery['eventProgrammes'][number];

const draftOf = (programme: Programme | null) => ({
  code: programme?.code ?? '', nameJa: programme?.nameJa ?? '', nameEn: programme?.nameEn ?? '', beginsOn: programme?.beginsOn ?? '', endsOn: programme?.endsOn ?? '', rehearsalsRequired: String(programme?.rehearsalsRequired ?? 5),
  lead: programme?.organisationId ? { id: programme.organisationId, nameJa: programme.organisationJa ?? '', nameEn: programme.organisationEn ?? '' } as Picked : null,
});

/** Records an event with the rehearsals that it needs, or changes it. */
export function ProgrammeDialog({ programme, onDone }: { programme: Programme | null; onDone: () => void }): ReactNode {
  const t = useProgrammeTexts();
  const language = useLanguage();
  const act = useAct(RecordEventProgrammeDocument);
  const [draft, setDraft] = useState(draftOf(programme));
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const field = (name: 'code' | 'nameJa' | 'nameEn' | 'beginsOn' | 'endsOn' | 'rehearsalsRequired') => ({ label: t(name), required: true, value: draft[name], problem: act.refusal?.field === name ? act.refusal.message : null, onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }) });
  const go = async (): Promise<unknown> => {
    const { lead, rehearsalsRequired, ...rest } = draft;
    const done = await act.run({ input: { ...rest, id: programme?.id ?? null, version: programme?.version ?? null, organisationId: lead?.id ?? null, rehearsalsRequired: Number(rehearsalsRequired) } });
    if (done) onDone();
    return done;
  };
  const name = programme ? inLanguage(language, programme.nameJa, programme.nameEn) : '';
  return (
    <ActDialog wide button={t(programme ? 'change' : 'add')} label={programme ? t('changeOf', { name }) : undefined} title={programme ? t('changeOf', { name }) : t('add')} submit={t(programme ? 'doChange' : 'save')} look={programme ? 'plain' : 'outline'}
      busy={act.busy} trouble={act.trouble} onOpen={() => setDraft(draftOf(programme))} onSubmit={go}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('nameJa')} maxLength={200} /><TextField {...field('nameEn')} maxLength={200} />
        <TextField {...field('beginsOn')} type="date" /><TextField {...field('endsOn')} type="date" />
        <TextField {...field('code')} help={t('codeHelp')} maxLength={40} /><TextField {...field('rehearsalsRequired')} help={t('rehearsalsHelp')} type="number" min={1} max={50} />
      </div>
      <OrganisationPicker label={t('lead')} value={draft.lead} problem={act.refusal?.field === 'organisationId' ? act.refusal.message : null} onChange={(lead) => set({ lead })} />
    </ActDialog>
  );
}
