import { useQuery } from '@apollo/client/react';
import { ExerciseDocument, type ExerciseQuery } from '@muster/contract/training';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Facts, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { PlannerActs } from './acts.tsx';
import { EventOf } from './event-of.tsx';
import { useExerciseTexts } from './exercise.texts.ts';
import { ExerciseStateLabel } from './exercises.page.tsx';
import { FindingsSection } from './findings.section.tsx';
import { PartsSection } from './parts.section.tsx';
import { SeatsSection } from './seats.section.tsx';

type Exercise = NonNullable<ExerciseQuery['exercise']>;
type Names = (id: string) => string;

function About({ exercise, roleOf, credentialOf }: { exercise: Exercise; roleOf: Names; credentialOf: Names }): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  const spoken = exercise.language === 'ja' || exercise.language === 'en' ? t(`languages.${exercise.language}`) : exercise.language;
  return (
    <Section title={t('about')}>
      <Facts facts={[
        ...(exercise.programmeId === null ? [] : [[t('event'), <EventOf key={exercise.version} programmeId={exercise.programmeId} ordinal={exercise.ordinal} />] as const]),
        [t('kind'), t(`kinds.${exercise.kind}`)], [t('state'), <ExerciseStateLabel key="state" exercise={exercise} />],
        [t('when'), exercise.fromOn === exercise.untilOn ? dayText(language, exercise.fromOn) : t('span', { from: dayText(language, exercise.fromOn), until: dayText(language, exercise.untilOn) })], [t('language'), spoken],
        ...(exercise.partners.length > 0 ? [[t('partners'), exercise.partners.join(', ')] as const] : []), [t('practical'), t(exercise.practical ? 'yes' : 'no')],
        [t('host'), exercise.organisationId === null ? t('nothing') : inLanguage(language, exercise.organisationJa ?? '', exercise.organisationEn ?? '')],
        [t('roles'), exercise.workRoleIds.length === 0 ? t('nothing') : exercise.workRoleIds.map((id) => <p key={id}>{roleOf(id)}</p>)],
        [t('credentials'), exercise.credentialCodes.length === 0 ? t('nothing') : exercise.credentialCodes.map((code) => <p key={code}>{credentialOf(code)}</p>)],
      ]} />
    </Section>
  );
}

function Parts({ exercise, roleOf }: { exercise: Exercise; roleOf: Names }): ReactNode {
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
  const text = ({ nameJa, nameEn }: { nameJa: string; nameEn: string }): string => inLanguage(language, nameJa, nameEn);
  const roles = data.workRoles.map((role) => ({ id: role.id, text: text(role) }));
  const roleOf: Names = (id) => roles.find((role) => role.id === id)?.text ?? id;
  const credentialOf: Names = (code) => { const found = data.credentialKinds.find((one) => one.code === code); return found ? text(found) : code; };
  const plans = may('exercise:update');
  const acts = plans && exercise.state === 'PLANNED' && exercise.kind !== 'CALL_UP_DRILL' ? <PlannerActs exercise={exercise} onDone={() => void refetch()} /> : null;
  return (
    <Page title={inLanguage(language, exercise.titleJa, exercise.titleEn)} actions={<>{back}{acts}</>}>
      <About exercise={exercise} roleOf={roleOf} credentialOf={credentialOf} />
      <SeatsSection exercise={exercise} />
      {plans ? <PartsSection exercise={exercise} roles={roles} roleOf={roleOf} /> : <Parts exercise={exercise} roleOf={roleOf} />}
      {plans ? <FindingsSection exercise={exercise} /> : <Section title={t('findings')}><p>{exercise.findings === 0 ? t('findingNone') : t('findingCount', { all: exercise.findings, count: exercise.openFindings })}</p></Section>}
    </Page>
  );
}
