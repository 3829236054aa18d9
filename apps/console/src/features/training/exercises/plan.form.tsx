import { useQuery } from '@apollo/client/react';
import { ExerciseFactsDocument, RecordExerciseDocument, type ExerciseQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { ChosenList } from '../shared/chosen-list.tsx';
import { OrganisationPicker, type Picked } from '../shared/organisation.picker.tsx';
import { usePlanTexts } from './plan.texts.ts';

type Exercise = NonNullable<ExerciseQuery['exercise']>;
const KINDS = ['DOMESTIC', 'INTERNATIONAL'] as const;

/** A plan as it is on record, or a fresh one for a programme's rehearsal. */
function draftOf(exercise: Exercise | null, rehearsal: { programmeId: string; ordinal: string }) {
  return {
    kind: exercise?.kind === 'INTERNATIONAL' ? 'INTERNATIONAL' as const : 'DOMESTIC' as (typeof KINDS)[number], titleJa: exercise?.titleJa ?? '', titleEn: exercise?.titleEn ?? '', fromOn: exercise?.fromOn ?? '', untilOn: exercise?.untilOn ?? '',
    language: exercise?.language ?? 'ja', partners: exercise?.partners.join(' ') ?? '', practical: exercise?.practical ?? true, programmeId: exercise ? exercise.programmeId ?? '' : rehearsal.programmeId,
    ordinal: exercise ? String(exercise.ordinal ?? '') : rehearsal.ordinal, workRoleIds: exercise?.workRoleIds ?? [], credentialCodes: exercise?.credentialCodes ?? [],
    host: exercise?.organisationId ? { id: exercise.organisationId, nameJa: exercise.organisationJa ?? '', nameEn: exercise.organisationEn ?? '' } as Picked : null,
  };
}

/** Plans an exercise, or changes one that is planned. */
export function PlanForm({ exercise, rehearsal, onSaved }: { exercise: Exercise | null; rehearsal: { programmeId: string; ordinal: string }; onSaved: (id: string) => void }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const { data } = useQuery(ExerciseFactsDocument);
  const act = useAct(RecordExerciseDocument);
  const [draft, setDraft] = useState(() => draftOf(exercise, rehearsal));
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const named = (list: readonly { nameJa: string; nameEn: string }[] | undefined, idOf: (one: never) => string) => (list ?? []).map((one) => ({ value: idOf(one as never), text: inLanguage(language, one.nameJa, one.nameEn) }));
  const save = async (): Promise<void> => {
    const { host, partners, programmeId, ordinal, ...rest } = draft;
    const saved = await act.run({ input: {
      ...rest, id: exercise?.id ?? null, version: exercise?.version ?? null, organisationId: host?.id ?? null, partners: draft.kind === 'INTERNATIONAL' ? partners.toUpperCase().split(/[\s,、]+/).filter(Boolean) : [],
      programmeId: programmeId || null, ordinal: ordinal === '' ? null : Number(ordinal),
    } });
    if (saved) onSaved(saved.id);
  };
  return (
    <Section title={t('what')}>
      <form className="grid gap-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <TextField label={t('titleJa')} required maxLength={200} value={draft.titleJa} problem={problem('titleJa')} onChange={({ target }) => set({ titleJa: target.value })} />
        <TextField label={t('titleEn')} required maxLength={200} value={draft.titleEn} problem={problem('titleEn')} onChange={({ target }) => set({ titleEn: target.value })} />
        <TextField label={t('fromOn')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
        <TextField label={t('untilOn')} type="date" required value={draft.untilOn} problem={problem('untilOn')} onChange={({ target }) => set({ untilOn: target.value })} />
        <Select label={t('kind')} help={t('kindHelp')} value={draft.kind} problem={problem('kind')} onChange={({ target }) => set({ kind: target.value as typeof draft.kind })} options={KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))} />
        <TextField label={t('partners')} help={t('partnersHelp')} disabled={draft.kind !== 'INTERNATIONAL'} required={draft.kind === 'INTERNATIONAL'} value={draft.kind === 'INTERNATIONAL' ? draft.partners : ''} problem={problem('partners')} onChange={({ target }) => set({ partners: target.value })} />
        <Select label={t('language')} value={draft.language} onChange={({ target }) => set({ language: target.value })} options={(['ja', 'en'] as const).map((value) => ({ value, text: t(`languages.${value}`) }))} />
        <Checkbox label={t('practical')} help={t('practicalHelp')} checked={draft.practical} onChange={({ target }) => set({ practical: target.checked })} />
        <Select label={t('programme')} value={draft.programmeId} problem={problem('programmeId')} onChange={({ target }) => set({ programmeId: target.value })} options={[{ value: '', text: t('programmeNone') }, ...named(data?.eventProgrammes, ({ id }: { id: string }) => id)]} />
        <TextField label={t('ordinal')} help={t('ordinalHelp')} type="number" min={1} max={50} required={draft.programmeId !== ''} value={draft.ordinal} problem={problem('ordinal')} onChange={({ target }) => set({ ordinal: target.value })} />
        <ChosenList label={t('roles')} value={draft.workRoleIds} problem={problem('workRoleIds')} onChange={(workRoleIds) => set({ workRoleIds })} options={named(data?.workRoles, ({ id }: { id: string }) => id)} />
        <ChosenList label={t('credentials')} value={draft.credentialCodes} problem={problem('credentialCodes')} onChange={(credentialCodes) => set({ credentialCodes })} options={named(data?.credentialKinds, ({ code }: { code: string }) => code)} />
        <div className="md:col-span-2"><OrganisationPicker label={t('organisation')} value={draft.host} problem={problem('organisationId')} onChange={(host) => set({ host })} /></div>
        <div className="space-y-4 md:col-span-2">{act.trouble}<Button type="submit" isBusy={act.busy}>{t(exercise ? 'doChange' : 'save')}</Button></div>
      </form>
    </Section>
  );
}
