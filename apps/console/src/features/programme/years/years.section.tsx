import { useQuery } from '@apollo/client/react';
import { ProgressYearsDocument, TakeProgressSnapshotDocument } from '@muster/contract/programme';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { Empty, Loading, Section, StateLabel, Table, TextField, Trouble, YearSelect, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { yearState } from './year-state.ts';
import { useYearsTexts } from './years.texts.ts';

export const YEAR_TONES: Record<ReturnType<typeof yearState>, StateTone> = { OPEN: 'active', WAITING: 'neutral', PUBLISHED: 'good' };

function TakeYear({ onDone }: { onDone: () => void }): ReactNode {
  const t = useYearsTexts();
  const act = useAct(TakeProgressSnapshotDocument);
  const [draft, setDraft] = useState({ year: fiscalYearOf(todayInJapan()), commentsUntil: '' });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const go = async (): Promise<unknown> => {
    const done = await act.run({ fiscalYear: draft.year, commentsUntil: draft.commentsUntil });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('take')} title={t('take')} submit={t('doTake')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <p>{t('takeLead')}</p>
      <YearSelect value={draft.year} problem={problem('fiscalYear')} onChange={(year) => setDraft({ ...draft, year })} />
      <TextField label={t('commentsUntil')} type="date" required value={draft.commentsUntil} problem={problem('commentsUntil')} onChange={({ target }) => setDraft({ ...draft, commentsUntil: target.value })} />
    </ActDialog>
  );
}

/** The years whose figures were taken. */
export function YearsSection(): ReactNode {
  const t = useYearsTexts();
  const language = useLanguage();
  const mayTake = useSession().may('progress:update');
  const { data, error, refetch } = useQuery(ProgressYearsDocument);
  const years = data?.progressSnapshots ?? [];
  return (
    <Section title={t('title')} actions={mayTake ? <TakeYear onDone={() => void refetch()} /> : undefined}>
      <p className="mb-4">{t('lead')}</p>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && years.length === 0 ? <Empty title={t('none.title')}>{t(mayTake ? 'none.text' : 'none.textOnly')}</Empty> : null}
      {years.length > 0 ? (
        <Table caption={t('title')} hideCaption rows={years} rowKey={({ id }) => id} columns={[
          { key: 'year', title: t('yearColumn'), cell: ({ fiscalYear }) => <Link to="/progress/years/$year" params={{ year: String(fiscalYear) }} className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">{t('year', { year: fiscalYear })}</Link> },
          { key: 'state', title: t('state'), cell: (one) => { const state = yearState(one, todayInJapan()); return <StateLabel tone={YEAR_TONES[state]}>{t(`states.${state}`)}</StateLabel>; } },
          { key: 'asOf', title: t('asOf'), cell: ({ asOf }) => dayText(language, asOf) }, { key: 'comments', title: t('comments'), cell: ({ commentsUntil, publishedAt }) => (publishedAt ? t('publishedOn', { on: dayText(language, publishedAt) }) : t('until', { on: dayText(language, commentsUntil) })) },
        ]} />
      ) : null}
    </Section>
  );
}
