import { useQuery } from '@apollo/client/react';
import { ProgressPledgesDocument, ReachMilestoneDocument, WithdrawPledgeDocument, type ProgressPledgesQuery } from '@muster/contract/programme';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Button, Empty, Facts, Loading, Section, StateLabel, TextField, Trouble, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { percent, type ProgressFigure } from '../progress/indicator.section.tsx';
import { PledgeForm } from './pledge.form.tsx';
import { usePledgesTexts } from './pledges.texts.ts';

type Pledge = ProgressPledgesQuery['progressPledges'][number];
type Indicator = ProgressFigure['indicator'];
const TONES: Record<Pledge['milestones'][number]['state'], StateTone> = { OPEN: 'neutral', OVERDUE: 'bad', REACHED: 'good', REACHED_LATE: 'active' };

type Nudges = Pledge['milestones'][number]['nudges'];

/** Mails to the body about a milestone. */
function NudgeList({ nudges }: { nudges: Nudges }): ReactNode {
  const t = usePledgesTexts();
  const language = useLanguage();
  const text = ({ kind, people, sent, lastSentAt }: Nudges[number]): string => (lastSentAt ? t('nudgeSent', { kind: t(`nudges.${kind}`), n: sent, at: momentText(language, lastSentAt) }) : t('nudgeWaiting', { kind: t(`nudges.${kind}`), n: people }));
  return <ul className="w-full text-std-16N-170 text-solid-gray-700">{nudges.map((one) => <li key={one.kind}>{text(one)}</li>)}</ul>;
}

function Milestones({ pledge }: { pledge: Pledge }): ReactNode {
  const t = usePledgesTexts();
  const language = useLanguage();
  const { may } = useSession();
  const act = useAct(ReachMilestoneDocument);
  const open = may('progress:pledge') && pledge.withdrawnWhy === null;
  return (
    <ul aria-label={t('milestones')}>
      {pledge.milestones.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-3 border-t border-solid-gray-300 py-2">
          <StateLabel tone={TONES[one.state]}>{t(`states.${one.state}`)}</StateLabel><span className="min-w-0 grow">{one.words}</span><span>{dayText(language, one.dueOn)}</span>
          {open && one.reachedOn === null && one.linkKind === null ? <Button look="plain" isDisabled={act.busy} aria-label={t('reachOf', { words: one.words })} onPress={() => void act.run({ milestoneId: one.id })}>{t('reach')}</Button> : null}
          {one.linkKind === null ? null : <p className="w-full text-std-16N-170 text-solid-gray-700">{t('linked', { kind: t(`links.${one.linkKind}`) })}</p>}
          {one.nudges.length > 0 ? <NudgeList nudges={one.nudges} /> : null}
        </li>
      ))}
      {act.trouble}
    </ul>
  );
}

function PledgeBox({ pledge, indicators }: { pledge: Pledge; indicators: readonly Indicator[] }): ReactNode {
  const t = usePledgesTexts();
  const language = useLanguage();
  const { may } = useSession();
  const act = useAct(WithdrawPledgeDocument);
  const [why, setWhy] = useState('');
  const indicator = indicators.find(({ code }) => code === pledge.indicatorCode);
  return (
    <li className="space-y-3 rounded-8 border border-solid-gray-300 p-4">
      <h3 className="text-std-17B-170">{pledge.words}</h3>
      <Facts facts={[
        [t('body'), inLanguage(language, pledge.organisationJa, pledge.organisationEn)], [t('indicator'), indicator ? inLanguage(language, indicator.nameJa, indicator.nameEn) : pledge.indicatorCode],
        [t('value'), percent(pledge.value)], [t('due'), dayText(language, pledge.dueOn)], [t('by'), pledge.byName],
      ]} />
      <Milestones pledge={pledge} />
      {pledge.withdrawnWhy !== null ? <p>{t('withdrawn', { why: pledge.withdrawnWhy })}</p> : null}
      {pledge.withdrawnWhy === null && may('progress:pledge') ? (
        <ActDialog button={t('withdraw')} label={t('withdrawOf', { words: pledge.words })} title={t('withdrawOf', { words: pledge.words })} submit={t('withdraw')} danger busy={act.busy} trouble={act.trouble} onSubmit={() => act.run({ pledgeId: pledge.id, why })}>
          <p>{t('withdrawLead')}</p>
          <TextField label={t('why')} required maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} />
        </ActDialog>
      ) : null}
    </li>
  );
}

/** What bodies promise to reach, by which steps, and how far they are. */
export function PledgesSection({ indicators }: { indicators: readonly Indicator[] }): ReactNode {
  const t = usePledgesTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(ProgressPledgesDocument, { variables: { organisationId: null } });
  const pledges = data?.progressPledges ?? [];
  return (
    <Section title={t('title')}>
      <div className="space-y-4">
        <p>{t('lead')}</p>
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data && pledges.length === 0 ? <Empty title={t('none.title')}>{t(may('progress:pledge') ? 'none.text' : 'none.textOnly')}</Empty> : null}
        {pledges.length > 0 ? <ul className="space-y-4">{pledges.map((pledge) => <PledgeBox key={pledge.id} pledge={pledge} indicators={indicators} />)}</ul> : null}
        {may('progress:pledge', 'careers:read') ? <PledgeForm indicators={indicators} onMade={() => void refetch()} /> : null}
      </div>
    </Section>
  );
}
