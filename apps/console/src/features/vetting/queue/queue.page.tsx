import { useQuery } from '@apollo/client/react';
import { VettingQueueDocument, type VettingQueueQuery } from '@muster/contract/vetting';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty, Loading, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { StatusLabel, useFactName, usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { STEPS, stepsDone, waitsFor } from '../steps.ts';
import { useQueueTexts } from './queue.texts.ts';

/** The way to somebody's page, named by him. */
function PersonLink({ id, person }: { id: string; person: Parameters<ReturnType<typeof usePersonName>>[0] }): ReactNode {
  const name = usePersonName();
  return <Link to="/vetting/people/$expertId" params={{ expertId: id }} className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4">{name(person)}</Link>;
}

function Cases({ cases }: { cases: VettingQueueQuery['vettingCases']['nodes'] }): ReactNode {
  const t = useQueueTexts();
  const language = useLanguage();
  const { viewer } = useSession();
  if (cases.length === 0) return <Empty title={t('casesNone.title')}>{t('casesNone.text')}</Empty>;
  return (
    <Table caption={t('cases')} hideCaption rows={cases} rowKey={({ id }) => id} columns={[
      { key: 'person', title: t('person'), cell: ({ expertId, expert }) => <PersonLink id={expertId} person={expert} /> },
      { key: 'kind', title: t('kind'), cell: ({ kind }) => t(kind) },
      { key: 'opened', title: t('opened'), cell: ({ openedAt }) => dayText(language, openedAt) },
      { key: 'steps', title: t('steps'), number: true, cell: ({ entries }) => `${stepsDone(entries)} / ${STEPS.length}` },
      { key: 'next', title: t('next'), cell: ({ entries }) => { const next = waitsFor(entries, viewer?.id ?? ''); return <StateLabel tone={next === 'DECIDE' ? 'active' : 'neutral'}>{t(`todo.${next}`)}</StateLabel>; } },
    ]} />
  );
}

function Renewals({ renewals }: { renewals: VettingQueueQuery['renewals']['nodes'] }): ReactNode {
  const t = useQueueTexts();
  const language = useLanguage();
  if (renewals.length === 0) return <Empty title={t('renewalsNone.title')}>{t('renewalsNone.text')}</Empty>;
  return (
    <Table caption={t('renewals')} hideCaption rows={renewals} rowKey={({ expertId }) => expertId} columns={[
      { key: 'until', title: t('until'), cell: ({ eligibleUntil }) => dayText(language, eligibleUntil) },
      { key: 'left', title: t('left'), number: true, cell: ({ daysLeft }) => (daysLeft < 0 ? t('overdue') : t('days', { n: daysLeft })) },
      { key: 'person', title: t('person'), cell: ({ expertId, expert }) => <PersonLink id={expertId} person={expert} /> },
      { key: 'status', title: t('status'), cell: ({ status }) => <StatusLabel status={status} /> },
      { key: 'case', title: t('case'), cell: ({ caseId }) => <StateLabel tone={caseId ? 'active' : 'neutral'}>{t(caseId ? 'cases' : 'notBegun')}</StateLabel> },
    ]} />
  );
}

function Applicants({ applicants }: { applicants: VettingQueueQuery['applicants']['nodes'] }): ReactNode {
  const t = useQueueTexts();
  const fact = useFactName();
  if (applicants.length === 0) return <Empty title={t('applicantsNone.title')}>{t('applicantsNone.text')}</Empty>;
  return (
    <Table caption={t('applicants')} hideCaption rows={applicants} rowKey={({ id }) => id} columns={[
      { key: 'person', title: t('person'), cell: (expert) => <PersonLink id={expert.id} person={expert} /> },
      { key: 'prefecture', title: t('prefecture'), cell: ({ prefecture }) => fact(prefecture) },
    ]} />
  );
}

/** Who waits for an officer: cases, ends of eligibility, applications. */
export default function QueuePage(): ReactNode {
  const t = useQueueTexts();
  const { data, error, refetch } = useQuery(VettingQueueDocument);
  const all = (n: number, shown: number): ReactNode => (n > shown ? <p className="mt-3 text-std-16N-170 text-solid-gray-700">{t('all', { n })}</p> : null);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <Section title={t('cases')}><Cases cases={data.vettingCases.nodes} />{all(data.vettingCases.totalCount, data.vettingCases.nodes.length)}</Section>
          <Section title={t('renewals')}><Renewals renewals={data.renewals.nodes} />{all(data.renewals.totalCount, data.renewals.nodes.length)}</Section>
          <Section title={t('applicants')}><Applicants applicants={data.applicants.nodes} />{all(data.applicants.totalCount, data.applicants.nodes.length)}</Section>
        </>
      ) : null}
    </Page>
  );
}
