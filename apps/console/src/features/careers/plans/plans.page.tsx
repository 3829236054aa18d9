import { useQuery } from '@apollo/client/react';
import { CareerPlansDocument, type CareerPlansQuery } from '@muster/contract/careers';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, ButtonLink, Checkbox, Empty, Loading, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Due } from './due.tsx';
import { usePlanTexts } from './plan.texts.ts';
import { useAmount, useLineWords, type Facts } from './progress.parts.tsx';
import { ProposeForm } from './propose.form.tsx';

type Plan = CareerPlansQuery['careerPlans']['nodes'][number];
type Track = CareerPlansQuery['careerTracks'][number];

function PlanTable({ plans, tracks }: { plans: readonly Plan[]; tracks: readonly Track[] }): ReactNode {
  const t = usePlanTexts();
  const { nameOf } = useBodies();
  const language = useLanguage();
  const name = usePersonName();
  const trackOf = ({ trackCode }: Plan): Track | undefined => tracks.find((track) => track.trackCode === trackCode);
  const say = (one: { nameJa: string; nameEn: string } | undefined, code: string): string => (one ? inLanguage(language, one.nameJa, one.nameEn) : code);
  return (
    <Table caption={t('title')} hideCaption rows={plans} rowKey={({ id }) => id} columns={[
      { key: 'person', title: t('person'), cell: ({ id, person }) => <Link to="/hr/plans/$planId" params={{ planId: id }} className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">{person ? name(person) : t('erased')}</Link> },
      { key: 'body', title: t('body'), wide: true, cell: ({ organisationId }) => nameOf(organisationId) ?? '—' }, { key: 'track', title: t('track'), wide: true, cell: (plan) => say(trackOf(plan), plan.trackCode) },
      { key: 'target', title: t('target'), cell: (plan) => say(trackOf(plan)?.steps.find(({ code }) => code === plan.targetCode), plan.targetCode) }, { key: 'due', title: t('due'), cell: (plan) => <Due plan={plan} /> },
      { key: 'share', title: t('share'), number: true, cell: ({ progress }) => `${Math.round(progress.share * 100)}%` },
      { key: 'state', title: t('state'), cell: ({ state, endedWhy }) => <StateLabel tone={state === 'AGREED' ? 'good' : state === 'PROPOSED' ? 'active' : 'neutral'}>{endedWhy ? t(`ends.${endedWhy}`) : t(`states.${state}`)}</StateLabel> },
    ]} />
  );
}

function TrackBox({ track, facts }: { track: Track; facts: Facts }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const words = useLineWords(facts);
  const amount = useAmount();
  const { may } = useSession();
  const nameOf = (code: string): string => { const step = track.steps.find((one) => one.code === code); return step ? inLanguage(language, step.nameJa, step.nameEn) : code; };
  return (
    <details className="border-b border-solid-gray-300">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-std-17B-170 text-key-900 underline">{inLanguage(language, track.nameJa, track.nameEn)}</summary>
      <div className="space-y-3 pb-4">
        <p>{t('aim')}: {inLanguage(language, track.aimJa, track.aimEn)}</p>
        {may('track:update') ? <ButtonLink to="/hr/plans/tracks/$trackCode" params={{ trackCode: track.trackCode }} look="outline">{t('revise')}</ButtonLink> : null}
        <p className="text-solid-gray-700">{t('version', { n: track.version, from: dayText(language, track.validFrom) })}</p>
        <ol className="space-y-3">
          {track.steps.map((step) => (
            <li key={step.code}>
              <p className="text-std-16B-170">{nameOf(step.code)}{step.after.length > 0 ? ` (${t('after', { steps: step.after.map(nameOf).join(', ') })})` : ''}</p>
              <ul className="list-disc pl-6">{step.requirements.map((line, index) => <li key={index}>{words(line)}{line.kind === 'SKILL' ? '' : ` ${amount(line.kind, line.amount)}`}</li>)}</ul>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

/** Career plans of the people of one's bodies, and the tracks on which they rest. */
export default function PlansPage(): ReactNode {
  const t = usePlanTexts();
  const { may } = useSession();
  const [filter, setFilter] = useState({ body: '', past: false });
  const { data, error, loading, refetch, fetchMore } = useQuery(CareerPlansDocument, { variables: { organisationId: filter.body || null, past: filter.past } });
  const page = data?.careerPlans;
  const proposes = may('career-plan:update', 'expert:read');
  const more = (): void => void fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, careerPlans: { ...next.careerPlans, nodes: [...before.careerPlans.nodes, ...next.careerPlans.nodes] } }) });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="grid items-end gap-4 md:grid-cols-2"><BodySelect all value={filter.body} onChange={(body) => setFilter({ ...filter, body })} /><Checkbox label={t('past')} checked={filter.past} onChange={({ target }) => setFilter({ ...filter, past: target.checked })} /></div>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {page ? (
        <Section title={t('plans', { n: numberText(page.totalCount) })}>
          {page.nodes.length === 0 ? <Empty title={t('none.title')}>{t(proposes ? 'none.text' : 'none.central')}</Empty> : <PlanTable plans={page.nodes} tracks={data.careerTracks} />}
          {page.pageInfo.hasNextPage ? <div className="mt-4"><Button look="outline" isBusy={loading} onPress={more}>{t('more', { n: page.nodes.length, total: numberText(page.totalCount) })}</Button></div> : null}
        </Section>
      ) : null}
      {data && proposes ? <ProposeForm tracks={data.careerTracks} onProposed={() => void refetch()} /> : null}
      {data ? <Section title={t('tracks')}>{data.careerTracks.map((track) => <TrackBox key={track.id} track={track} facts={{ roles: data.workRoles, courses: [] }} />)}</Section> : null}
    </Page>
  );
}
