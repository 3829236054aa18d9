import { useQuery } from '@apollo/client/react';
import { ExercisesDocument, type ExercisesQuery } from '@muster/contract/training';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { Bar, ButtonLink, Empty, FileLinks, Loading, Page, Section, StateLabel, Table, Trouble, YearSelect, type StateTone } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useSession } from '../../../shared/session.ts';
import { useExerciseTexts } from './exercise.texts.ts';
import { ProgrammeDialog } from './programme.dialog.tsx';
import { addSeats } from './seats.rule.ts';
import { SeatsPicture } from './seats.picture.tsx';

type Exercise = ExercisesQuery['exercises'][number];
type Programme = ExercisesQuery['eventProgrammes'][number];
type Named = Pick<Exercise, 'id' | 'titleJa' | 'titleEn'>;

const TONES: Record<Exercise['state'], StateTone> = { PLANNED: 'active', HELD: 'good', CANCELLED: 'neutral' };

/** Planned, held or cancelled; one that is over and still planned waits to be marked. */
export function ExerciseStateLabel({ exercise: { state, untilOn } }: { exercise: Pick<Exercise, 'state' | 'untilOn'> }): ReactNode {
  const t = useExerciseTexts();
  const unmarked = state === 'PLANNED' && untilOn < todayInJapan();
  return <StateLabel tone={unmarked ? 'neutral' : TONES[state]}>{t(unmarked ? 'unmarked' : `states.${state}`)}</StateLabel>;
}

function ExerciseLink({ exercise }: { exercise: Named }): ReactNode {
  const language = useLanguage();
  return <Link to="/exercises/$exerciseId" params={{ exerciseId: exercise.id }} className="inline-flex min-h-11 items-center break-keep text-key-900 underline underline-offset-4">{inLanguage(language, exercise.titleJa, exercise.titleEn)}</Link>;
}

/** Whether an event can begin, as far as its rehearsals say; an event that is over has nothing to be ready for. */
export function ReadyLabel({ event: { ready, endsOn } }: { event: Pick<Programme, 'ready' | 'endsOn'> }): ReactNode {
  const t = useExerciseTexts();
  return endsOn < todayInJapan() ? <StateLabel tone="neutral">{t('over')}</StateLabel> : <StateLabel tone={ready ? 'good' : 'bad'}>{t(ready ? 'ready' : 'notReady')}</StateLabel>;
}

function ProgrammeBox({ programme, onDone }: { programme: Programme; onDone: () => void }): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  const mayPlan = useSession().may('exercise:update');
  const { held, rehearsalsRequired: required, missing, openFindings } = programme;
  const planned = programme.rehearsals.filter(({ state }) => state === 'PLANNED').length;
  const next = Math.max(0, ...programme.rehearsals.map(({ ordinal }) => ordinal ?? 0)) + 1;
  return (
    <li className="space-y-3 rounded-8 border border-solid-gray-300 p-4">
      <div className="flex flex-wrap items-center gap-3"><h3 className="text-std-17B-170">{inLanguage(language, programme.nameJa, programme.nameEn)}</h3><ReadyLabel event={programme} />{mayPlan ? <ProgrammeDialog key={programme.version} programme={programme} onDone={onDone} /> : null}</div>
      {programme.organisationId === null ? null : <p>{t('lead1', { name: inLanguage(language, programme.organisationJa ?? '', programme.organisationEn ?? '') })}</p>}
      <p>{t('dates')}: {t('span', { from: dayText(language, programme.beginsOn), until: dayText(language, programme.endsOn) })}</p>
      <Bar label={t('rehearsals', { held, required })} value={held} of={required} text="" tone={programme.ready ? 'good' : 'key'} />
      {missing > 0 ? <p>{t('missing', { count: missing })}</p> : null}
      {openFindings > 0 ? <p>{t('openFindings', { count: openFindings })}</p> : null}
      <ol>
        {programme.rehearsals.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 border-t border-solid-gray-300 max-sm:py-2">
            <span>{one.ordinal === null ? '' : t('ordinal', { n: one.ordinal })}</span><ExerciseLink exercise={one} /><ExerciseStateLabel exercise={one} /><span>{dayText(language, one.fromOn)}</span>
            {one.findings > 0 ? <span>{t('findings')}: {t('open', { count: one.openFindings, all: one.findings })}</span> : null}
          </li>
        ))}
      </ol>
      {mayPlan && programme.beginsOn > todayInJapan() && held + planned < required ? <ButtonLink to="/exercises/new" search={{ programme: programme.id, ordinal: next }} look="outline">{t('rehearse', { n: next })}</ButtonLink> : null}
    </li>
  );
}

function ExerciseTable({ exercises }: { exercises: readonly Exercise[] }): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  return (
    <Table caption={t('list')} hideCaption rows={exercises} rowKey={({ id }) => id} columns={[
      { key: 'name', title: t('name'), wide: true, cell: (exercise) => <ExerciseLink exercise={exercise} /> }, { key: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { key: 'state', title: t('state'), cell: (exercise) => <ExerciseStateLabel exercise={exercise} /> }, { key: 'when', title: t('when'), cell: ({ fromOn }) => dayText(language, fromOn) },
      { key: 'findings', title: t('findings'), cell: ({ findings, openFindings }) => (findings === 0 ? t('noFindings') : t('open', { count: openFindings, all: findings })) },
      { key: 'seats', title: t('seats'), number: true, cell: ({ seats }) => seats.reduce((sum, { unmet }) => sum + unmet, 0) },
    ]} />
  );
}

/** Exercises of a year, and how ready each event is. */
export default function ExercisesPage(): ReactNode {
  const t = useExerciseTexts();
  const [year, setYear] = useState(fiscalYearOf(todayInJapan()));
  const language = useLanguage();
  const mayPlan = useSession().may('exercise:update');
  const { data, error, refetch } = useQuery(ExercisesDocument, { variables: { fiscalYear: year } });
  const again = (): void => void refetch();
  const seats = addSeats((data?.exercises ?? []).filter(({ state }) => state !== 'CANCELLED').map((one) => one.seats));
  return (
    <Page title={t('title')} lead={t('lead')} actions={mayPlan ? <><ButtonLink to="/exercises/new">{t('plan')}</ButtonLink><ProgrammeDialog programme={null} onDone={again} /></> : undefined}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <Section title={t('programmes')}>
          {data.eventProgrammes.length === 0 ? <Empty title={t('noProgrammes.title')}>{t(mayPlan ? 'noProgrammes.textPlan' : 'noProgrammes.text')}</Empty> : <ul className="space-y-4">{data.eventProgrammes.map((programme) => <ProgrammeBox key={programme.id} programme={programme} onDone={again} />)}</ul>}
        </Section>
      ) : null}
      <Section title={t('list')}>
        <div className="mb-4 max-w-80"><YearSelect value={year} onChange={setYear} /></div>
        {data && data.exercises.length === 0 ? <Empty title={t('none.title')}>{t(mayPlan ? 'none.textPlan' : 'none.text')}</Empty> : null}
        {data && data.exercises.length > 0 ? <ExerciseTable exercises={data.exercises} /> : null}
      </Section>
      {seats.length > 0 ? (
        <Section title={t('yearSeats')} actions={<FileLinks path="/training-reports/seats" values={{ fiscalYear: year }} />}>
          <SeatsPicture seats={seats} />
          <p className="mt-4 text-std-16N-170 text-solid-gray-700">{t('yearSeatsNote', { year, on: dayText(language, todayInJapan()) })}</p>
        </Section>
      ) : null}
    </Page>
  );
}
