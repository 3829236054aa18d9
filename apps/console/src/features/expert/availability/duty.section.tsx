import { SetMyDutyWeeksDocument, type MyAvailabilityQuery } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { mondaysFrom, todayInJapan } from '../../../shared/days.ts';
import { Button, Section, Select, Table } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useAvailabilityTexts } from './availability.texts.ts';

/** Half a year of weeks to choose from. */
const WEEKS = 26;

type Week = MyAvailabilityQuery['myDutyWeeks']['weeks'][number];

/** Weeks in which I am on call at every hour; one save replaces them all. */
export function DutySection({ weeks, onDone }: { weeks: readonly Week[]; onDone: () => void }): ReactNode {
  const t = useAvailabilityTexts();
  const language = useLanguage();
  const act = useAct(SetMyDutyWeeksDocument);
  const mondays = mondaysFrom(todayInJapan(), WEEKS);
  const free = mondays.filter((monday) => !weeks.some((one) => one.monday === monday));
  const [draft, setDraft] = useState({ monday: '', wakeSeverity: 0 });
  const save = async (wanted: readonly Pick<Week, 'monday' | 'wakeSeverity'>[]): Promise<void> => {
    // Weeks that are over are left out: the api takes none.
    if (!await act.run({ weeks: wanted.filter(({ monday }) => monday >= mondays[0]!).map(({ monday, wakeSeverity }) => ({ monday, wakeSeverity })) })) return;
    setDraft({ monday: '', wakeSeverity: 0 });
    onDone();
  };
  const add = (event: FormEvent): void => { event.preventDefault(); void save([...weeks.filter(({ monday }) => monday !== draft.monday), draft]); };
  return (
    <Section title={t('duty')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('dutyLead')}</p>
      {weeks.length === 0 ? <p>{t('dutyNone')}</p> : (
        <Table caption={t('duty')} hideCaption rows={weeks} rowKey={({ monday }) => monday} columns={[
          { key: 'week', title: t('when'), cell: ({ monday }) => t('dutyWeek', { from: dayText(language, monday) }) },
          { key: 'wake', title: t('wake'), cell: ({ wakeSeverity }) => wakeSeverity === 0 ? t('wakeAlways') : t('wakeOf', { n: wakeSeverity }) },
          { key: 'drop', title: <span className="sr-only">{t('dutyDrop')}</span>, cell: ({ monday }) => <Button look="plain" aria-label={t('dutyDropOf', { from: dayText(language, monday) })} isDisabled={act.busy} onPress={() => void save(weeks.filter((one) => one.monday !== monday))}>{t('dutyDrop')}</Button> },
        ]} />
      )}
      <form className="mt-4 grid items-end gap-4 border-t border-solid-gray-300 pt-4 sm:grid-cols-2" onSubmit={add}>
        {act.trouble ? <div className="sm:col-span-2">{act.trouble}</div> : null}
        <Select required label={t('dutyMonday')} value={draft.monday} onChange={({ target }) => setDraft({ ...draft, monday: target.value })} options={[{ value: '', text: t('dutyChoose') }, ...free.map((monday) => ({ value: monday, text: t('dutyWeek', { from: dayText(language, monday) }) }))]} />
        <Select label={t('dutyWake')} value={String(draft.wakeSeverity)} onChange={({ target }) => setDraft({ ...draft, wakeSeverity: Number(target.value) })} options={[0, 1, 2, 3, 4].map((n) => ({ value: String(n), text: n === 0 ? t('wakeAlways') : t('wakeOf', { n }) }))} />
        <div><Button type="submit" look="outline" isBusy={act.busy}>{t('dutyAdd')}</Button></div>
      </form>
    </Section>
  );
}
