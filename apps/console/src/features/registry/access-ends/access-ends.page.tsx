import { useQuery } from '@apollo/client/react';
import { AccessEndsDocument, type AccessEndsQuery } from '@muster/contract/registry';
import { useState, type FormEvent, type ReactNode } from 'react';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { Button, Empty, Facts, Figure, Loading, Notice, Page, Section, TextField, Trouble } from '../../../shared/parts/index.ts';
import { spanOf } from '../../../shared/span.ts';
import { dayText, numberText, spanText, stampText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useAccessEndsTexts } from './access-ends.texts.ts';

interface Period { from: string; until: string }

function PeriodForm({ period, onShow }: { period: Period; onShow: (period: Period) => void }): ReactNode {
  const t = useAccessEndsTexts();
  const [draft, setDraft] = useState(period);
  const wrong = draft.until < draft.from ? t('wrong') : null;
  const show = (event: FormEvent): void => { event.preventDefault(); if (!wrong) onShow(draft); };
  return (
    <Section title={t('period')}>
      <form onSubmit={show} className="grid items-start gap-4 sm:grid-cols-3">
        <TextField label={t('from')} type="date" required value={draft.from} onChange={({ target }) => setDraft({ ...draft, from: target.value })} />
        <TextField label={t('until')} type="date" required value={draft.until} problem={wrong} onChange={({ target }) => setDraft({ ...draft, until: target.value })} />
        <div className="sm:pt-9"><Button type="submit">{t('show')}</Button></div>
      </form>
    </Section>
  );
}

function Ends({ ends, period }: { ends: AccessEndsQuery['accessEnds']; period: Period }): ReactNode {
  const t = useAccessEndsTexts();
  const language = useLanguage();
  const { people, withinHour, stillOpen } = ends;
  const took = (seconds: number | null): string => (seconds === null ? '—' : spanText(seconds));
  return (
    <div className="space-y-6">
      {people === 0 ? <Empty title={t('nobody')}>{t('nobodyText')}</Empty> : (
        <>
          <div className="grid grid-cols-2 gap-4 md:grid-cols-5">
            <Figure name={t('people')}>{t('persons', { n: numberText(people) })}</Figure>
            <Figure name={t('withinHour')}>{t('share', { n: numberText(withinHour), share: `${numberText((withinHour / people) * 100, 1)}%` })}</Figure>
            <Figure name={t('median')}>{took(ends.medianSeconds)}</Figure>
            <Figure name={t('slowest')}>{took(ends.slowestSeconds)}</Figure>
            <Figure name={t('stillOpen')}>{t('persons', { n: numberText(stillOpen) })}</Figure>
          </div>
          {stillOpen > 0 ? <Notice kind="error" title={t('open', { n: numberText(stillOpen) })}>{t('openText')}</Notice> : <Notice kind="success">{t('none')}</Notice>}
        </>
      )}
      <Facts facts={[
        [t('definition'), inLanguage(language, ends.definitionJa, ends.definitionEn)], [t('denominator'), t('denominatorText')], [t('source'), t('sourceText')],
        [t('period'), t('span', { from: dayText(language, period.from), until: dayText(language, period.until) })], [t('asOf'), stampText(language, ends.asOf)],
      ]} />
    </div>
  );
}

/** The figure behind "access revoked within the hour", for a period; this fiscal year's at first. */
export default function AccessEndsPage(): ReactNode {
  const t = useAccessEndsTexts();
  const today = todayInJapan();
  const [period, setPeriod] = useState<Period>({ from: `${fiscalYearOf(today)}-04-01`, until: today });
  const { since, before } = spanOf(period.from, period.until);
  const { data, error, refetch } = useQuery(AccessEndsDocument, { variables: { from: since ?? '', until: before ?? '' }, skip: !since || !before, fetchPolicy: 'network-only' });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PeriodForm period={period} onShow={setPeriod} />
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('figures')}>{data ? <Ends ends={data.accessEnds} period={period} /> : error ? null : <Loading />}</Section>
    </Page>
  );
}
