import { SetRetentionPeriodDocument, type SettingsQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Section, Table, TextField } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { Whole } from '../shared/whole.tsx';
import { useSettingsTexts } from './settings.texts.ts';

type Retention = SettingsQuery['retentionPeriods']['retentions'][number];

function Set({ retention, onDone }: { retention: Retention; onDone: () => void }): ReactNode {
  const t = useSettingsTexts();
  const act = useAct(SetRetentionPeriodDocument);
  const now = retention.periods.find(({ inForce }) => inForce)?.days ?? retention.least;
  const [draft, setDraft] = useState({ days: String(now), from: '' });
  const problemOf = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const go = async (): Promise<unknown> => { const done = await act.run({ what: retention.what, days: Number(draft.days), validFrom: draft.from }); if (done) onDone(); return done; };
  const title = t('setOf', { name: t(`whats.${retention.what}`) });
  return (
    <ActDialog button={t('set')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft({ days: String(now), from: '' })}>
      <p>{retention.meaning}</p>
      <TextField type="number" min={retention.least} max={retention.most} label={t('daysLabel')} help={t('rangeText', { least: numberText(retention.least), most: numberText(retention.most) })} value={draft.days} problem={problemOf('days')} onChange={({ target }) => setDraft({ ...draft, days: target.value })} required />
      <TextField type="date" label={t('from')} value={draft.from} problem={problemOf('validFrom')} onChange={({ target }) => setDraft({ ...draft, from: target.value })} required />
    </ActDialog>
  );
}

/** For how long things are kept. */
export function RetentionSection({ retentions, onDone }: { retentions: readonly Retention[]; onDone: () => void }): ReactNode {
  const t = useSettingsTexts();
  const language = useLanguage();
  const { may } = useSession();
  const changes = may('setting:update');
  const today = todayInJapan();
  return (
    <Section title={t('retention')}>
      <p className="mb-4">{t('retentionText')}</p>
      <Table caption={t('retention')} hideCaption rows={retentions} rowKey={({ what }) => what} columns={[
        { key: 'what', title: t('what'), wide: true, cell: ({ what, meaning }) => <><b>{t(`whats.${what}`)}</b><span className="block text-solid-gray-700">{meaning}</span></> },
        { key: 'days', title: t('days'), cell: ({ periods }) => { const now = periods.find(({ inForce }) => inForce); return <span className="whitespace-nowrap">{now ? t('daysText', { n: numberText(now.days) }) : '—'}</span>; } },
        { key: 'ahead', title: t('ahead'), cell: ({ periods }) => { const ahead = periods.filter(({ validFrom }) => validFrom > today); return ahead.length === 0 ? t('none') : ahead.map(({ days, validFrom }) => <span key={validFrom} className="block"><Whole>{t('aheadText', { n: numberText(days), day: dayText(language, validFrom) })}</Whole></span>); } },
        { key: 'range', title: t('range'), cell: ({ least, most }) => <span className="whitespace-nowrap">{t('rangeText', { least: numberText(least), most: numberText(most) })}</span> },
        { key: 'by', title: t('setBy'), wide: true, cell: ({ periods: [last] }) => (last?.recordedAt ? <><Whole>{last.recordedByName ?? t('noName')}</Whole><span className="block"><Whole>{dayText(language, last.recordedAt)}</Whole></span></> : t('product')) },
        ...(changes ? [{ key: 'acts', title: t('acts'), cell: (retention: Retention) => <Set retention={retention} onDone={onDone} /> }] : []),
      ]} />
    </Section>
  );
}
