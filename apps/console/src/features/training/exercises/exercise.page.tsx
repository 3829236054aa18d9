import { useQuery } from '@apollo/client/react';
import { DemandSeatsDocument, ExerciseDocument, type ExerciseQuery } from '@muster/contract/training';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, ButtonLink, Empty, Facts, Loading, Notice, Page, Section, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useExerciseTexts } from './exercise.texts.ts';
import { ExerciseStateLabel } from './exercises.page.tsx';
import { FindingsSection } from './findings.section.tsx';

type Exercise = NonNullable<ExerciseQuery['exercise']>;
type RoleNames = (id: string) => string;

function About({ exercise, roleOf }: { exercise: Exercise; roleOf: RoleNames }): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  const spoken = exercise.language === 'ja' || exercise.language === 'en' ? t(`languages.${exercise.language}`) : exercise.language;
  return (
    <Section title={t('about')}>
      <Facts facts={[
        [t('kind'), t(`kinds.${exercise.kind}`)], [t('state'), <ExerciseStateLabel key="state" state={exercise.state} />],
        [t('when'), t('span', { from: dayText(language, exercise.fromOn), until: dayText(language, exercise.untilOn) })], [t('language'), spoken],
        ...(exercise.partners.length > 0 ? [[t('partners'), exercise.partners.join(', ')] as const] : []), [t('practical'), t(exercise.practical ? 'yes' : 'no')],
        [t('roles'), exercise.workRoleIds.length === 0 ? '—' : exercise.workRoleIds.map((id) => <p key={id}>{roleOf(id)}</p>)],
      ]} />
    </Section>
  );
}

function DemandForm({ exercise }: { exercise: Exercise }): ReactNode {
  const t = useExerciseTexts();
  const { only } = useBodies();
  const act = useAct(DemandSeatsDocument);
  const [draft, setDraft] = useState({ body: '', seats: '' });
  const [done, setDone] = useState(false);
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => setDone(await act.run({ input: { exerciseId: exercise.id, organisationId: draft.body || only || '', seats: Number(draft.seats) } }) !== null);
  return (
    <form aria-label={t('demand')} className="mt-6 grid gap-4 border-t border-solid-gray-300 pt-4 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 sm:col-span-2">{t('demand')}</h3>
      <BodySelect required value={draft.body || only || ''} problem={problem('organisationId')} onChange={(body) => setDraft({ ...draft, body })} />
      <TextField label={t('seatsWanted')} type="number" min={1} required value={draft.seats} problem={problem('seats')} onChange={({ target }) => setDraft({ ...draft, seats: target.value })} />
      <div className="space-y-4 sm:col-span-2">{act.trouble}{done ? <Notice kind="success">{t('done')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('demandSave')}</Button></div>
    </form>
  );
}

function Seats({ exercise }: { exercise: Exercise }): ReactNode {
  const t = useExerciseTexts();
  const { may } = useSession();
  return (
    <Section title={t('seatTable')}>
      {exercise.seats.length === 0 ? <p>{t('noSeats')}</p> : (
        <Table caption={t('seatTable')} hideCaption rows={exercise.seats} rowKey={({ segment }) => segment} columns={[
          { key: 'segment', title: t('segment'), cell: ({ segment }) => t(`segments.${segment}`) }, { key: 'offered', title: t('offered'), number: true, cell: ({ offered }) => offered },
          { key: 'demanded', title: t('demanded'), number: true, cell: ({ demanded }) => demanded }, { key: 'filled', title: t('filled'), number: true, cell: ({ filled }) => filled }, { key: 'unmet', title: t('unmet'), number: true, cell: ({ unmet }) => unmet },
        ]} />
      )}
      {may('training:update', 'careers:read') && exercise.state === 'PLANNED' ? <DemandForm exercise={exercise} /> : null}
    </Section>
  );
}

function Parts({ exercise, roleOf }: { exercise: Exercise; roleOf: RoleNames }): ReactNode {
  const t = useExerciseTexts();
  return (
    <Section title={t('parts')}>
      {exercise.partCounts.length === 0 ? <p>{t('noParts')}</p> : (
        <Table caption={t('parts')} hideCaption rows={exercise.partCounts} rowKey={({ workRoleId }) => workRoleId ?? ''} columns={[
          { key: 'role', title: t('role'), wide: true, cell: ({ workRoleId }) => (workRoleId ? roleOf(workRoleId) : t('otherPart')) }, { key: 'people', title: t('people'), number: true, cell: ({ people }) => people }, { key: 'passed', title: t('passed'), number: true, cell: ({ passed }) => passed },
        ]} />
      )}
    </Section>
  );
}

/** One exercise: seats, parts and findings. */
export default function ExercisePage(): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  const { may } = useSession();
  const { exerciseId } = useParams({ strict: false }) as { exerciseId: string };
  const { data, error, refetch } = useQuery(ExerciseDocument, { variables: { id: exerciseId } });
  const exercise = data?.exercise;
  const back = <ButtonLink to="/exercises" look="outline">{t('back')}</ButtonLink>;
  if (!exercise) return <Page title={t('about')} actions={back}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missingOne.title')}>{t('missingOne.text')}</Empty> : <Loading />}</Page>;
  const roleOf: RoleNames = (id) => { const role = data.workRoles.find((one) => one.id === id); return role ? inLanguage(language, role.nameJa, role.nameEn) : id; };
  return (
    <Page title={inLanguage(language, exercise.titleJa, exercise.titleEn)} actions={back}>
      <About exercise={exercise} roleOf={roleOf} />
      <Seats exercise={exercise} />
      <Parts exercise={exercise} roleOf={roleOf} />
      {may('exercise:update') ? <FindingsSection exerciseId={exercise.id} held={exercise.state === 'HELD'} /> : <Section title={t('findings')}><p>{exercise.findings === 0 ? t('findingNone') : t('findingCount', { all: exercise.findings, count: exercise.openFindings })}</p></Section>}
    </Page>
  );
}
