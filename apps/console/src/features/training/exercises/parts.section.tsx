import { useLazyQuery, useQuery } from '@apollo/client/react';
import { ExercisePartsDocument, PeopleToRecordDocument, RecordExercisePartDocument, type ExercisePartsQuery, type ExerciseQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Button, Empty, Loading, RadioGroup, Section, Select, StateLabel, Table, TextField, Trouble, type StateTone } from '../../../shared/parts/index.ts';
import { useFactName, usePersonName } from '../../../shared/person.tsx';
import { useActsTexts } from './acts.texts.ts';

type Exercise = NonNullable<ExerciseQuery['exercise']>;
type Result = NonNullable<ExercisePartsQuery['exercise']>['parts'][number]['result'];
const RESULTS = ['TOOK_PART', 'PASSED', 'FAILED'] as const;
const TONES: Record<Result, StateTone> = { TOOK_PART: 'neutral', PASSED: 'good', FAILED: 'bad' };

interface PartsProps { exercise: Exercise; roles: readonly { id: string; text: string }[]; roleOf: (id: string) => string }

function RecordPart({ exercise, roles, onDone }: PartsProps & { onDone: () => void }): ReactNode {
  const t = useActsTexts();
  const name = usePersonName();
  const fact = useFactName();
  const act = useAct(RecordExercisePartDocument);
  const [find, found] = useLazyQuery(PeopleToRecordDocument);
  const [draft, setDraft] = useState({ text: '', expertId: '', workRoleId: exercise.workRoleIds[0] ?? '', result: 'TOOK_PART' as Result });
  const set = (part: Partial<typeof draft>): void => setDraft((now) => ({ ...now, ...part }));
  const people = found.data?.experts.nodes ?? [];
  const look = async (): Promise<void> => set({ expertId: (await find({ variables: { text: draft.text } })).data?.experts.nodes[0]?.id ?? '' });
  const go = async (): Promise<unknown> => {
    const done = await act.run({ input: { exerciseId: exercise.id, expertId: draft.expertId, workRoleId: draft.workRoleId || null, result: draft.result } });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('record')} title={t('record')} submit={t('save')} busy={act.busy} trouble={act.trouble} isReady={draft.expertId !== ''} onSubmit={go}>
      <p>{t('partsLead')}</p>
      <div className="flex flex-wrap items-end gap-3"><TextField label={t('find')} className="grow" value={draft.text} onChange={({ target }) => set({ text: target.value })} /><Button look="outline" isBusy={found.loading} isDisabled={!draft.text.trim()} onPress={() => void look().catch(() => undefined)}>{t('doFind')}</Button></div>
      {found.error ? <Trouble error={found.error} /> : null}
      {found.data && people.length === 0 ? <p role="status">{t('nobody')}</p> : null}
      {people.length > 0 ? <RadioGroup label={t('choose')} value={draft.expertId} onChange={(expertId) => set({ expertId })} options={people.map((one) => ({ value: one.id, text: name(one), help: fact(one.organisation) }))} className="max-h-72 overflow-y-auto" /> : null}
      <Select label={t('role')} value={draft.workRoleId} onChange={({ target }) => set({ workRoleId: target.value })} options={[{ value: '', text: t('noRole') }, ...roles.map(({ id, text }) => ({ value: id, text }))]} />
      <Select label={t('result')} value={draft.result} onChange={({ target }) => set({ result: target.value as Result })} options={RESULTS.map((value) => ({ value, text: t(`results.${value}`) }))} />
    </ActDialog>
  );
}

/** Who played which part and how it went; for those who run exercises. */
export function PartsSection(props: PartsProps): ReactNode {
  const t = useActsTexts();
  const name = usePersonName();
  const { data, error, refetch } = useQuery(ExercisePartsDocument, { variables: { id: props.exercise.id } });
  const again = (): void => void refetch();
  const parts = data?.exercise?.parts ?? [];
  const held = props.exercise.state === 'HELD';
  return (
    <Section title={t('parts')} actions={held ? <RecordPart {...props} onDone={again} /> : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && parts.length === 0 ? <Empty title={t('partsNone')}>{held ? t('partsLead') : t('notHeld')}</Empty> : null}
      {parts.length > 0 ? (
        <Table caption={t('parts')} hideCaption rows={parts} rowKey={({ expertId }) => expertId} columns={[
          { key: 'person', title: t('person'), wide: true, cell: ({ expert }) => name(expert) }, { key: 'role', title: t('role'), wide: true, cell: ({ workRoleId }) => (workRoleId ? props.roleOf(workRoleId) : t('noRole')) },
          { key: 'result', title: t('result'), cell: ({ result }) => <StateLabel tone={TONES[result]}>{t(`results.${result}`)}</StateLabel> }, { key: 'by', title: t('by'), cell: ({ byName }) => byName ?? t('platform') },
        ]} />
      ) : null}
    </Section>
  );
}
