import { useQuery } from '@apollo/client/react';
import { MakePledgeDocument, ProgressPledgesDocument, ReachMilestoneDocument, WithdrawPledgeDocument, type ProgressPledgesQuery } from '@muster/contract/programme';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, Empty, Facts, Loading, Notice, Section, Select, StateLabel, TextField, Trouble, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import type { ProgressFigure } from './indicator.section.tsx';
import { useProgressTexts } from './progress.texts.ts';

type Pledge = ProgressPledgesQuery['progressPledges'][number];
type Indicator = ProgressFigure['indicator'];
const TONES: Record<Pledge['milestones'][number]['state'], StateTone> = { OPEN: 'neutral', OVERDUE: 'bad', REACHED: 'good', REACHED_LATE: 'active' };

function Milestones({ pledge }: { pledge: Pledge }): ReactNode {
  const t = useProgressTexts();
  const language = useLanguage();
  const { may } = useSession();
  const act = useAct(ReachMilestoneDocument);
  const open = may('progress:pledge') && pledge.withdrawnWhy === null;
  return (
    <ul aria-label={t('milestones')}>
      {pledge.milestones.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-3 border-t border-solid-gray-300 py-1">
          <StateLabel tone={TONES[one.state]}>{t(`states.${one.state}`)}</StateLabel><span className="min-w-0 grow">{one.words}</span><span>{dayText(language, one.dueOn)}</span>
          {open && one.reachedOn === null && one.linkKind === null ? <Button look="plain" isDisabled={act.busy} aria-label={t('reachOf', { words: one.words })} onPress={() => void act.run({ milestoneId: one.id })}>{t('reach')}</Button> : null}
        </li>
      ))}
      {act.trouble}
    </ul>
  );
}

function PledgeBox({ pledge, indicators }: { pledge: Pledge; indicators: readonly Indicator[] }): ReactNode {
  const t = useProgressTexts();
  const language = useLanguage();
  const { nameOf } = useBodies();
  const { may } = useSession();
  const act = useAct(WithdrawPledgeDocument);
  const [why, setWhy] = useState('');
  const indicator = indicators.find(({ code }) => code === pledge.indicatorCode);
  return (
    <li className="space-y-3 rounded-8 border border-solid-gray-300 p-4">
      <h3 className="text-std-17B-170">{pledge.words}</h3>
      <Facts facts={[
        [t('body'), nameOf(pledge.organisationId) ?? '—'], [t('indicator'), indicator ? inLanguage(language, indicator.nameJa, indicator.nameEn) : pledge.indicatorCode],
        [t('value'), `${(pledge.value * 100).toFixed(1)}%`], [t('due'), dayText(language, pledge.dueOn)], [t('by'), pledge.byName],
      ]} />
      <Milestones pledge={pledge} />
      {pledge.withdrawnWhy !== null ? <p>{t('withdrawn', { why: pledge.withdrawnWhy })}</p> : null}
      {pledge.withdrawnWhy === null && may('progress:pledge') ? (
        <ActDialog button={t('withdraw')} label={t('withdrawOf', { words: pledge.words })} title={t('withdraw')} submit={t('withdraw')} danger busy={act.busy} trouble={act.trouble} onSubmit={() => act.run({ pledgeId: pledge.id, why })}>
          <TextField label={t('why')} required maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} />
        </ActDialog>
      ) : null}
    </li>
  );
}

function PledgeForm({ indicators, onMade }: { indicators: readonly Indicator[]; onMade: () => void }): ReactNode {
  const t = useProgressTexts();
  const language = useLanguage();
  const { only } = useBodies();
  const act = useAct(MakePledgeDocument);
  const [draft, setDraft] = useState({ body: '', indicatorCode: '', words: '', value: '', dueOn: '', step: '', stepOn: '' });
  const [done, setDone] = useState(false);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    const { indicatorCode, words, dueOn } = draft;
    const made = await act.run({ input: { organisationId: draft.body || only || '', indicatorCode, words, dueOn, value: Number(draft.value) / 100, milestones: [{ words: draft.step, dueOn: draft.stepOn }] } });
    setDone(made !== null);
    if (made) onMade();
  };
  return (
    <form aria-label={t('make')} className="grid gap-4 border-t border-solid-gray-300 pt-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 md:col-span-2">{t('make')}</h3>
      <BodySelect required value={draft.body || only || ''} problem={problem('organisationId')} onChange={(body) => set({ body })} />
      <Select label={t('indicator')} required value={draft.indicatorCode} problem={problem('indicatorCode')} onChange={({ target }) => set({ indicatorCode: target.value })} options={[{ value: '', text: t('choose') }, ...indicators.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
      <TextField className="md:col-span-2" label={t('words')} required maxLength={500} value={draft.words} problem={problem('words')} onChange={({ target }) => set({ words: target.value })} />
      <TextField label={t('percent')} type="number" min={0} max={100} step="any" required value={draft.value} problem={problem('value')} onChange={({ target }) => set({ value: target.value })} />
      <TextField label={t('due')} type="date" required value={draft.dueOn} problem={problem('dueOn')} onChange={({ target }) => set({ dueOn: target.value })} />
      <TextField label={t('milestone')} required maxLength={500} value={draft.step} problem={problem('milestones')} onChange={({ target }) => set({ step: target.value })} />
      <TextField label={t('milestoneOn')} type="date" required value={draft.stepOn} onChange={({ target }) => set({ stepOn: target.value })} />
      <div className="space-y-4 md:col-span-2">{act.trouble}{done ? <Notice kind="success">{t('done')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('save')}</Button></div>
    </form>
  );
}

/** What bodies promise to reach, by which steps, and how far they are. */
export function PledgesSection({ indicators }: { indicators: readonly Indicator[] }): ReactNode {
  const t = useProgressTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(ProgressPledgesDocument, { variables: { organisationId: null } });
  const pledges = data?.progressPledges ?? [];
  return (
    <Section title={t('pledges')}>
      <div className="space-y-4">
        <p>{t('pledgesLead')}</p>
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data && pledges.length === 0 ? <Empty title={t('pledgesNone.title')}>{t(may('progress:pledge') ? 'pledgesNone.text' : 'pledgesNone.textOnly')}</Empty> : null}
        {pledges.length > 0 ? <ul className="space-y-4">{pledges.map((pledge) => <PledgeBox key={pledge.id} pledge={pledge} indicators={indicators} />)}</ul> : null}
        {may('progress:pledge', 'careers:read') ? <PledgeForm indicators={indicators} onMade={() => void refetch()} /> : null}
      </div>
    </Section>
  );
}
