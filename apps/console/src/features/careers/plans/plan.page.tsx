import { useQuery } from '@apollo/client/react';
import { CareerPlanDocument, EndCareerPlanDocument, TrackVersionsDocument, type CareerPlanQuery } from '@muster/contract/careers';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { Bar, Button, ButtonLink, Empty, Facts, Loading, Notice, Page, RadioGroup, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { Due } from './due.tsx';
import { usePlanTexts } from './plan.texts.ts';
import { LineTable, type Facts as PlanFacts } from './progress.parts.tsx';
import { WhatIfSection } from './what-if.section.tsx';

type Plan = NonNullable<CareerPlanQuery['careerPlan']>;

/** The names of a plan's track and steps, of the version on which it rests. */
function useTrackNames(plan: Plan | null | undefined): { track: string; step: (code: string) => string } {
  const language = useLanguage();
  const { data } = useQuery(TrackVersionsDocument, { variables: { trackCode: plan?.trackCode ?? '' }, skip: !plan });
  const track = data?.careerTracks.find(({ version }) => version === plan?.trackVersion);
  const say = (one: { nameJa: string; nameEn: string } | undefined): string => (one ? inLanguage(language, one.nameJa, one.nameEn) : '…');
  return { track: say(track), step: (code) => say(track?.steps.find((one) => one.code === code)) };
}

function About({ plan, names }: { plan: Plan; names: ReturnType<typeof useTrackNames> }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const { nameOf } = useBodies();
  const { progress } = plan;
  return (
    <Section title={t('about')}>
      <div className="space-y-4">
        <Facts facts={[
          [t('body'), nameOf(plan.organisationId) ?? '—'], [t('track'), names.track], [t('target'), names.step(plan.targetCode)], [t('due'), <Due key="due" plan={plan} />],
          [t('state'), <StateLabel key="state" tone={plan.state === 'AGREED' ? 'good' : 'neutral'}>{plan.endedWhy ? t(`ends.${plan.endedWhy}`) : t(`states.${plan.state}`)}</StateLabel>],
          ...(plan.personAgreedAt ? [[t('agreedOn'), dayText(language, plan.personAgreedAt)] as const] : []),
        ]} />
        {plan.state === 'PROPOSED' ? <Notice kind="info">{t('waits')}</Notice> : null}
        <Bar label={t('asOf', { on: dayText(language, progress.on) })} value={progress.share * 100} of={100} text={`${Math.round(progress.share * 100)}%`} tone={progress.next ? 'key' : 'good'} />
      </div>
    </Section>
  );
}

function Way({ plan, names, facts }: { plan: Plan; names: ReturnType<typeof useTrackNames>; facts: PlanFacts }): ReactNode {
  const t = usePlanTexts();
  const { next, steps } = plan.progress;
  return (
    <Section title={t('way')}>
      <ol className="mb-6 space-y-2">{steps.map((step) => <li key={step.code} className="flex flex-wrap items-center gap-3"><span>{names.step(step.code)}</span><StateLabel tone={step.reached ? 'good' : 'neutral'}>{t(step.reached ? 'reached' : step.met ? 'met' : 'unmet')}</StateLabel></li>)}</ol>
      <h3 className="mb-2 text-std-17B-170">{t('gap')}{next ? `: ${names.step(next.code)}` : ''}</h3>
      {next ? <LineTable caption={t('gap')} lines={next.lines} facts={facts} /> : <p>{t('gapNone')}</p>}
    </Section>
  );
}

function Suggestions({ plan }: { plan: Plan }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const { nameOf } = useBodies();
  const share = (value: number): string => `${Math.round(value * 100)}%`;
  return (
    <Section title={t('suggestions')}>
      {plan.suggestions.length === 0 ? <p>{t('suggestionsNone')}</p> : (
        <Table caption={t('suggestions')} hideCaption rows={plan.suggestions} rowKey={({ postId }) => postId} columns={[
          { key: 'post', title: t('post'), wide: true, cell: (post) => <Link to="/hr/posts/$postId" params={{ postId: post.postId }} className="inline-flex min-h-11 items-center text-balance text-key-900 underline underline-offset-4">{keepNumbers(inLanguage(language, post.titleJa, post.titleEn))}</Link> },
          { key: 'body', title: t('body'), wide: true, cell: ({ organisationId }) => nameOf(organisationId) ?? '—' }, { key: 'fit', title: t('fit'), number: true, cell: ({ fit }) => share(fit) },
          { key: 'ability', title: t('ability'), number: true, cell: ({ ability }) => share(ability) }, { key: 'growth', title: t('growth'), number: true, cell: ({ growth }) => share(growth) }, { key: 'advertised', title: t('advertised'), cell: ({ advertised }) => t(advertised ? 'yes' : 'no') },
        ]} />
      )}
    </Section>
  );
}

function End({ plan }: { plan: Plan }): ReactNode {
  const t = usePlanTexts();
  const act = useAct(EndCareerPlanDocument);
  const [why, setWhy] = useState<'REACHED' | 'GIVEN_UP'>(plan.progress.next ? 'GIVEN_UP' : 'REACHED');
  return (
    <Section title={t('end')}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void act.run({ id: plan.id, why }); }}>
        <RadioGroup label={t('why')} value={why} onChange={setWhy} options={[{ value: 'REACHED', text: t('endReached') }, { value: 'GIVEN_UP', text: t('endGivenUp') }]} />
        {act.trouble}
        <Button type="submit" look="danger" isBusy={act.busy}>{t('endSave')}</Button>
      </form>
    </Section>
  );
}

/** One person's plan: the way, the gap, what would help, and what if. */
export default function PlanPage(): ReactNode {
  const t = usePlanTexts();
  const name = usePersonName();
  const { may } = useSession();
  const { planId } = useParams({ strict: false }) as { planId: string };
  const { data, error, refetch } = useQuery(CareerPlanDocument, { variables: { id: planId } });
  const plan = data?.careerPlan;
  const names = useTrackNames(plan);
  const back = <ButtonLink to="/hr/plans" look="outline">{t('back')}</ButtonLink>;
  if (!plan) return <Page title={t('about')} actions={back}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing.title')}>{t('missing.text')}</Empty> : <Loading />}</Page>;
  const facts: PlanFacts = { roles: data.workRoles, courses: data.courses };
  return (
    <Page title={plan.person ? name(plan.person) : t('erased')} actions={back}>
      <About plan={plan} names={names} />
      <Way plan={plan} names={names} facts={facts} />
      {plan.state !== 'ENDED' ? <>{plan.progress.next ? <Suggestions plan={plan} /> : null}<WhatIfSection planId={plan.id} facts={facts} /></> : null}
      {plan.state !== 'ENDED' && may('career-plan:update') ? <End plan={plan} /> : null}
    </Page>
  );
}
