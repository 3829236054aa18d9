import { useApolloClient, useQuery } from '@apollo/client/react';
import { EventOfExerciseDocument, FindingsDocument, RecordFindingDocument, SettleFindingDocument, type ExerciseQuery, type FindingsQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Loading, Section, Select, StateLabel, TextArea, TextField, Trouble } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { OrganisationPicker, type Picked } from '../shared/organisation.picker.tsx';
import { useExerciseTexts } from './exercise.texts.ts';

type Finding = FindingsQuery['findings'][number];
type Act = Finding['moves'][number]['act'];

function Settle({ finding, onSettled }: { finding: Finding; onSettled: () => void }): ReactNode {
  const t = useExerciseTexts();
  const act = useAct(SettleFindingDocument);
  const acts: Act[] = finding.open ? ['MENDED', 'ACCEPTED'] : ['REOPENED'];
  const [draft, setDraft] = useState<{ act: Act; reason: string }>({ act: acts[0]!, reason: '' });
  const save = async (): Promise<void> => { if (await act.run({ id: finding.id, act: draft.act, reason: draft.reason })) onSettled(); };
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-key-900 underline">{t('settle')}: {t('finding', { number: finding.number })}</summary>
      <form className="grid gap-4 pt-2 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Select label={t('act')} value={draft.act} onChange={({ target }) => setDraft({ ...draft, act: target.value as Act })} options={acts.map((one) => ({ value: one, text: t(`acts.${one}`) }))} />
        <TextArea className="sm:col-span-2" label={t('reason')} required rows={2} maxLength={1000} value={draft.reason} onChange={({ target }) => setDraft({ ...draft, reason: target.value })} />
        <div className="space-y-4 sm:col-span-2">{act.trouble}<Button type="submit" look="outline" isBusy={act.busy}>{t('settle')}</Button></div>
      </form>
    </details>
  );
}

function Add({ exerciseId, onAdded }: { exerciseId: string; onAdded: () => void }): ReactNode {
  const t = useExerciseTexts();
  const act = useAct(RecordFindingDocument);
  const [draft, setDraft] = useState({ text: '', dueOn: '', body: null as Picked | null });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    if (!await act.run({ input: { exerciseId, text: draft.text, dueOn: draft.dueOn, organisationId: draft.body?.id ?? null } })) return;
    setDraft({ text: '', dueOn: '', body: null });
    onAdded();
  };
  return (
    <form aria-label={t('add')} className="grid gap-4 pt-2 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 sm:col-span-2">{t('add')}</h3>
      <TextArea className="sm:col-span-2" label={t('text')} required maxLength={2000} value={draft.text} problem={problem('text')} onChange={({ target }) => setDraft({ ...draft, text: target.value })} />
      <TextField label={t('dueOn')} type="date" required value={draft.dueOn} problem={problem('dueOn')} onChange={({ target }) => setDraft({ ...draft, dueOn: target.value })} />
      <div className="sm:col-span-2"><OrganisationPicker label={t('owner')} value={draft.body} problem={problem('organisationId')} onChange={(body) => setDraft({ ...draft, body })} /></div>
      <div className="space-y-4 sm:col-span-2">{act.trouble}<Button type="submit" look="outline" isBusy={act.busy}>{t('addSave')}</Button></div>
    </form>
  );
}

/** What went wrong in an exercise, and what was done about it; for those who run exercises. */
export function FindingsSection({ exercise }: { exercise: Pick<NonNullable<ExerciseQuery['exercise']>, 'id' | 'state' | 'programmeId'> }): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(FindingsDocument, { variables: { exerciseId: exercise.id } });
  const client = useApolloClient();
  // The event counts the open findings of its rehearsals.
  const eventAgain = (): void => { if (exercise.programmeId !== null) void client.refetchQueries({ include: [EventOfExerciseDocument] }); };
  return (
    <Section title={t('findings')}>
      <div className="space-y-4">
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data && data.findings.length === 0 ? <p>{t('findingNone')}</p> : null}
        {(data?.findings ?? []).map((finding) => (
          <article key={finding.id} className="space-y-2 border-b border-solid-gray-300 pb-3">
            <div className="flex flex-wrap items-center gap-3"><h3 className="text-std-17B-170">{t('finding', { number: finding.number })}</h3><StateLabel tone={finding.open ? 'bad' : 'good'}>{t(finding.open ? 'isOpen' : 'isClosed')}</StateLabel><span>{t('due')}: {dayText(language, finding.dueOn)}</span>{finding.organisationId === null ? null : <span>{t('owner')}: {inLanguage(language, finding.organisationJa ?? '', finding.organisationEn ?? '')}</span>}</div>
            <p className="whitespace-pre-wrap">{finding.text}</p>
            <p className="text-std-16N-170 text-solid-gray-700">{t('by')}: {finding.byName}</p>
            {finding.moves.length > 0 ? <ul>{finding.moves.map((move, index) => <li key={index}>{t(`acts.${move.act}`)}: {move.reason} ({move.byName})</li>)}</ul> : null}
            <Settle key={String(finding.open)} finding={finding} onSettled={eventAgain} />
          </article>
        ))}
        {exercise.state === 'HELD' ? <Add exerciseId={exercise.id} onAdded={() => { void refetch(); eventAgain(); }} /> : null}
      </div>
    </Section>
  );
}
