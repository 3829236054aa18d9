import { useQuery } from '@apollo/client/react';
import { ProgressTargetsDocument, SetProgressTargetDocument, type ProgressTargetsQuery } from '@muster/contract/programme';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Empty, Loading, Section, Select, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { percent, type ProgressFigure } from '../progress/indicator.section.tsx';
import { useTargetsTexts } from './targets.texts.ts';

type Target = ProgressTargetsQuery['progressTargets'][number];
type Indicator = ProgressFigure['indicator'];
const TIERS = ['L1', 'L2', 'L3', 'L4'] as const;
const FRESH = { indicatorCode: '', tier: '', organisationId: '', value: '', dueOn: '', basis: '' };

function SetTarget({ indicators, onDone }: { indicators: readonly Indicator[]; onDone: () => void }): ReactNode {
  const t = useTargetsTexts();
  const language = useLanguage();
  const act = useAct(SetProgressTargetDocument);
  const [draft, setDraft] = useState(FRESH);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const heads = draft.indicatorCode === 'ROSTER';
  const go = async (): Promise<unknown> => {
    const { indicatorCode, tier, organisationId, value, dueOn, basis } = draft;
    const done = await act.run({ input: { indicatorCode, tier: heads && tier ? tier as (typeof TIERS)[number] : null, organisationId: heads ? null : organisationId || null, value: heads ? Number(value) : Number(value) / 100, dueOn, basis } });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('set')} title={t('set')} submit={t('save')} busy={act.busy} trouble={act.trouble} onOpen={() => setDraft(FRESH)} onSubmit={go}>
      <p>{t('lead')}</p>
      <Select label={t('indicator')} required value={draft.indicatorCode} problem={problem('indicatorCode')} onChange={({ target }) => set({ indicatorCode: target.value })} options={[{ value: '', text: t('choose') }, ...indicators.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
      {heads ? <Select label={t('tier')} value={draft.tier} problem={problem('tier')} onChange={({ target }) => set({ tier: target.value })} options={[{ value: '', text: t('allTiers') }, ...TIERS.map((value) => ({ value, text: value }))]} />
        : <BodySelect all allText={t('country')} value={draft.organisationId} problem={problem('organisationId')} onChange={(organisationId) => set({ organisationId })} />}
      <TextField label={t(heads ? 'heads' : 'share')} type="number" min={0} max={heads ? undefined : 100} step={heads ? 1 : 'any'} required value={draft.value} problem={problem('value')} onChange={({ target }) => set({ value: target.value })} />
      <TextField label={t('dueOn')} type="date" required value={draft.dueOn} problem={problem('dueOn')} onChange={({ target }) => set({ dueOn: target.value })} />
      <TextField label={t('basis')} help={t('basisHelp')} required maxLength={500} value={draft.basis} problem={problem('basis')} onChange={({ target }) => set({ basis: target.value })} />
    </ActDialog>
  );
}

/** What is to be reached, by when, and who decided it. */
export function TargetsSection({ indicators, onSet }: { indicators: readonly Indicator[]; onSet: () => void }): ReactNode {
  const t = useTargetsTexts();
  const language = useLanguage();
  const maySet = useSession().may('progress:update');
  const { data, error, refetch } = useQuery(ProgressTargetsDocument);
  const targets = data?.progressTargets ?? [];
  const indicatorName = (code: string): string => { const found = indicators.find((one) => one.code === code); return found ? inLanguage(language, found.nameJa, found.nameEn) : code; };
  const value = ({ indicatorCode, value: number }: Target): string => (indicatorCode === 'ROSTER' ? t('people', { n: numberText(number) }) : percent(number));
  return (
    <Section title={t('title')} actions={maySet && indicators.length > 0 ? <SetTarget indicators={indicators} onDone={() => { void refetch(); onSet(); }} /> : undefined}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && targets.length === 0 ? <Empty title={t('none.title')}>{t(maySet ? 'none.text' : 'none.textOnly')}</Empty> : null}
      {targets.length > 0 ? (
        <Table caption={t('title')} hideCaption rows={targets} rowKey={({ indicatorCode, tier, organisationId }) => `${indicatorCode} ${tier} ${organisationId}`} columns={[
          { key: 'indicator', title: t('indicator'), wide: true, cell: ({ indicatorCode }) => indicatorName(indicatorCode) }, { key: 'of', title: t('body'), cell: ({ organisationJa, organisationEn, tier }) => `${inLanguage(language, organisationJa, organisationEn) ?? t('country')}${tier ? ` ${tier}` : ''}` },
          { key: 'value', title: t('value'), number: true, cell: value }, { key: 'due', title: t('dueOn'), cell: ({ dueOn }) => (dueOn < todayInJapan() ? t('past', { on: dayText(language, dueOn) }) : dayText(language, dueOn)) }, { key: 'basis', title: t('basis'), wide: true, cell: ({ basis }) => basis },
        ]} />
      ) : null}
    </Section>
  );
}
