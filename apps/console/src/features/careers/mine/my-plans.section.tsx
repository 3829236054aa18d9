import { useQuery } from '@apollo/client/react';
import { AgreeMyCareerPlanDocument, TrackVersionsDocument, type MyCareerQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Bar, Button, Empty, Facts, Notice, Section, StateLabel, Table } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { usePlanTexts } from '../plans/plan.texts.ts';
import { LineTable, type Facts as PlanFacts } from '../plans/progress.parts.tsx';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { useMyCareerTexts } from './my-career.texts.ts';

type Plan = MyCareerQuery['myCareerPlans'][number];

function Agree({ plan, onAgreed }: { plan: Plan; onAgreed: () => void }): ReactNode {
  const t = useMyCareerTexts();
  const act = useAct(AgreeMyCareerPlanDocument);
  return (
    <div className="space-y-3">
      <p>{t('agreeLead')}</p>
      {act.trouble}
      <Button isBusy={act.busy} onPress={() => void act.run({ id: plan.id }).then((done) => { if (done) onAgreed(); })}>{t('agree')}</Button>
    </div>
  );
}

function Way({ plan, facts }: { plan: Plan; facts: PlanFacts }): ReactNode {
  const t = useMyCareerTexts();
  const language = useLanguage();
  const { progress, suggestions } = plan;
  const share = Math.round(progress.share * 100);
  return (
    <>
      <Bar label={t('asOf', { on: dayText(language, progress.on) })} value={share} of={100} text={`${share}%`} tone={progress.next ? 'key' : 'good'} />
      <h3 className="text-std-17B-170">{t('gap')}</h3>
      {progress.next ? <LineTable caption={t('gap')} lines={progress.next.lines} facts={facts} /> : <p>{t('gapNone')}</p>}
      {suggestions.length > 0 ? (
        <>
          <h3 className="text-std-17B-170">{t('posts')}</h3>
          <Table caption={t('posts')} hideCaption rows={suggestions} rowKey={({ postId }) => postId} columns={[
            { key: 'post', wide: true, title: t('post'), cell: ({ titleJa, titleEn }) => <span className="block text-balance">{keepNumbers(inLanguage(language, titleJa, titleEn))}</span> }, { key: 'fit', title: t('fit'), number: true, cell: ({ fit }) => `${Math.round(fit * 100)}%` },
            { key: 'advertised', title: t('advertised'), cell: ({ advertised }) => t(advertised ? 'yes' : 'no') },
          ]} />
        </>
      ) : null}
    </>
  );
}

function MyPlan({ plan, facts, onAgreed }: { plan: Plan; facts: PlanFacts; onAgreed: () => void }): ReactNode {
  const t = useMyCareerTexts();
  const words = usePlanTexts();
  const language = useLanguage();
  const { data } = useQuery(TrackVersionsDocument, { variables: { trackCode: plan.trackCode } });
  const track = data?.careerTracks.find(({ version }) => version === plan.trackVersion);
  const target = track?.steps.find(({ code }) => code === plan.targetCode);
  const say = (one: { nameJa: string; nameEn: string } | null | undefined): string => (one ? inLanguage(language, one.nameJa, one.nameEn) : '…');
  return (
    <div className="space-y-4 border-b border-solid-gray-300 pb-6 last:border-0">
      <Facts facts={[
        [words('track'), say(track)], [t('target'), say(target)], [t('due'), dayText(language, plan.targetOn)], [t('body'), say(plan.organisation)],
        [t('state'), <StateLabel key="state" tone={plan.state === 'AGREED' ? 'good' : plan.state === 'PROPOSED' ? 'active' : 'neutral'}>{plan.endedWhy ? words(`ends.${plan.endedWhy}`) : plan.state === 'PROPOSED' ? t('asked') : words(`states.${plan.state}`)}</StateLabel>],
      ]} />
      {plan.state === 'PROPOSED' ? <Agree plan={plan} onAgreed={onAgreed} /> : null}
      {plan.state === 'ENDED' ? null : <Way plan={plan} facts={facts} />}
    </div>
  );
}

/** My career plans: read, agree, see how far I am. */
export function MyPlansSection({ plans, facts, onChange }: { plans: readonly Plan[]; facts: PlanFacts; onChange: () => void }): ReactNode {
  const t = useMyCareerTexts();
  const [done, setDone] = useState(false);
  return (
    <Section title={t('plans')}>
      <div className="space-y-6">
        {done ? <Notice kind="success">{t('agreed')}</Notice> : null}
        {plans.length === 0 ? <Empty title={t('plansNone.title')}>{t('plansNone.text')}</Empty> : plans.map((plan) => <MyPlan key={plan.id} plan={plan} facts={facts} onAgreed={() => { setDone(true); onChange(); }} />)}
      </div>
    </Section>
  );
}
