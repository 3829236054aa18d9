import { DemandSeatsDocument, RecordSeatsDocument, type ExerciseQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, Notice, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { OrganisationPicker, type Picked } from '../shared/organisation.picker.tsx';
import { useActsTexts } from './acts.texts.ts';
import { useExerciseTexts } from './exercise.texts.ts';
import { SeatsPicture } from './seats.picture.tsx';

type Exercise = NonNullable<ExerciseQuery['exercise']>;
const SEGMENTS = ['GOVERNMENT', 'INFRASTRUCTURE', 'LOCAL_GOVERNMENT', 'SME', 'EDUCATION'] as const;
const KINDS = ['OFFERED', 'DEMANDED', 'FILLED'] as const;

function DemandForm({ exercise }: { exercise: Exercise }): ReactNode {
  const t = useExerciseTexts();
  const { only } = useBodies();
  const act = useAct(DemandSeatsDocument);
  const [draft, setDraft] = useState({ body: '', seats: '' });
  const [done, setDone] = useState(false);
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const set = (part: Partial<typeof draft>): void => { setDraft({ ...draft, ...part }); setDone(false); };
  const save = async (): Promise<void> => {
    if (!await act.run({ input: { exerciseId: exercise.id, organisationId: draft.body || only || '', seats: Number(draft.seats) } })) return;
    setDraft({ ...draft, seats: '' });
    setDone(true);
  };
  return (
    <form aria-label={t('demand')} className="mt-6 grid gap-4 border-t border-solid-gray-300 pt-4 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 sm:col-span-2">{t('demand')}</h3>
      <BodySelect required value={draft.body || only || ''} problem={problem('organisationId')} onChange={(body) => set({ body })} />
      <TextField label={t('seatsWanted')} type="number" required value={draft.seats} problem={problem('seats')} onChange={({ target }) => set({ seats: target.value })} />
      <div className="space-y-4 sm:col-span-2">{act.trouble}{done ? <Notice kind="success">{t('done')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('demandSave')}</Button></div>
    </form>
  );
}

function RecordSeats({ exercise }: { exercise: Exercise }): ReactNode {
  const t = useActsTexts();
  const words = useExerciseTexts();
  const act = useAct(RecordSeatsDocument);
  const [draft, setDraft] = useState({ segment: 'GOVERNMENT' as (typeof SEGMENTS)[number], kind: 'OFFERED' as (typeof KINDS)[number], seats: '', body: null as Picked | null });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const go = (): Promise<unknown> => act.run({ input: { exerciseId: exercise.id, segment: draft.segment, kind: draft.kind, organisationId: draft.kind === 'OFFERED' ? null : draft.body?.id ?? null, seats: Number(draft.seats) } });
  return (
    <ActDialog wide button={t('seats')} title={t('seats')} submit={t('seatsSave')} busy={act.busy} trouble={act.trouble} onOpen={() => set({ seats: '' })} onSubmit={go}>
      <p>{t('seatsLead')}</p>
      <div className="grid gap-4 sm:grid-cols-3">
        <Select label={t('seatKind')} value={draft.kind} onChange={({ target }) => set({ kind: target.value as typeof draft.kind })} options={KINDS.map((value) => ({ value, text: t(`seatKinds.${value}`) }))} />
        <Select label={t('segment')} value={draft.segment} problem={problem('segment')} onChange={({ target }) => set({ segment: target.value as typeof draft.segment })} options={SEGMENTS.map((value) => ({ value, text: words(`segments.${value}`) }))} />
        <TextField label={t('count')} type="number" required value={draft.seats} problem={problem('seats')} onChange={({ target }) => set({ seats: target.value })} />
      </div>
      {draft.kind === 'OFFERED' ? null : <OrganisationPicker label={t('organisation')} value={draft.body} problem={problem('organisationId')} onChange={(body) => set({ body })} />}
    </ActDialog>
  );
}

/** Seats of an exercise by segment: offered, asked for, filled, and what is missing. */
export function SeatsSection({ exercise }: { exercise: Exercise }): ReactNode {
  const t = useExerciseTexts();
  const { may } = useSession();
  const isOpen = exercise.state !== 'CANCELLED' && exercise.kind !== 'CALL_UP_DRILL';
  return (
    <Section title={t('seatTable')} actions={may('exercise:update') && isOpen ? <RecordSeats exercise={exercise} /> : undefined}>
      {exercise.seats.length === 0 ? <p>{t('noSeats')}</p> : <SeatsPicture seats={exercise.seats} />}
      {may('training:update', 'careers:read') && exercise.state === 'PLANNED' ? <DemandForm exercise={exercise} /> : null}
    </Section>
  );
}
