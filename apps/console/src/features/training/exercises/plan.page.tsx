import { useQuery } from '@apollo/client/react';
import { ExerciseDocument } from '@muster/contract/training';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Loading, Page, Trouble } from '../../../shared/parts/index.ts';
import { PlanForm } from './plan.form.tsx';
import { usePlanTexts } from './plan.texts.ts';

const word = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Plans an exercise, or changes the plan of one; the address may say of which programme it is a rehearsal. */
export default function PlanPage(): ReactNode {
  const t = usePlanTexts();
  const go = useNavigate();
  const { exerciseId } = useParams({ strict: false }) as { exerciseId?: string };
  const search = useSearch({ strict: false }) as { programme?: unknown; ordinal?: unknown };
  const { data, error, refetch } = useQuery(ExerciseDocument, { variables: { id: exerciseId ?? '' }, skip: !exerciseId });
  const saved = (id: string): void => void go({ to: '/exercises/$exerciseId', params: { exerciseId: id } });
  const back = <ButtonLink to="/exercises" look="outline">{t('back')}</ButtonLink>;
  if (!exerciseId) return <Page title={t('title')} actions={back}><PlanForm exercise={null} rehearsal={{ programmeId: word(search.programme), ordinal: word(search.ordinal) }} onSaved={saved} /></Page>;
  const exercise = data?.exercise;
  const isOpen = exercise?.state === 'PLANNED' && exercise.kind !== 'CALL_UP_DRILL';
  return (
    <Page title={t('change')} actions={back}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && !isOpen ? <Empty title={t('settled.title')}>{t('settled.text')}</Empty> : null}
      {exercise && isOpen ? <PlanForm key={exercise.version} exercise={exercise} rehearsal={{ programmeId: '', ordinal: '' }} onSaved={saved} /> : null}
    </Page>
  );
}
