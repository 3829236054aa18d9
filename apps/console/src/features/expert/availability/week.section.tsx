import type { Weekday } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { Button, Section } from '../../../shared/parts/index.ts';
import { useAvailabilityTexts } from './availability.texts.ts';
import { DAYS, PATTERNS, type Slot } from './week.form.ts';

const TIME = 'min-h-11 rounded-8 border border-solid-gray-600 bg-white px-2 py-1 text-std-16N-170';

function DayRow({ day, slots, onChange }: { day: Weekday; slots: readonly Slot[]; onChange: (slots: Slot[]) => void }): ReactNode {
  const t = useAvailabilityTexts();
  const name = t(`day.${day}`);
  const set = (index: number, change: Partial<Slot>): void => onChange(slots.map((slot, at) => (at === index ? { ...slot, ...change } : slot)));
  return (
    <li className="flex flex-wrap items-start gap-3 border-b border-solid-gray-300 py-2 last:border-0">
      <span className="w-24 pt-2 text-std-16B-170">{name}</span>
      <div className="min-w-0 grow space-y-2 md:min-w-80 md:grow-0">
        {slots.length === 0 ? <p className="pt-2 text-solid-gray-700">{t('no')}</p> : null}
        {slots.map((slot, index) => (
          <div key={index} className="flex flex-wrap items-center gap-2">
            <input type="time" required aria-label={t('fromOf', { day: name })} value={slot.from} onChange={({ target }) => set(index, { from: target.value })} className={TIME} />
            <span aria-hidden="true">–</span>
            <input type="time" required aria-label={t('untilOf', { day: name })} value={slot.until} onChange={({ target }) => set(index, { until: target.value })} className={TIME} />
            <Button look="plain" aria-label={t('removeOf', { day: name, from: slot.from, until: slot.until })} onPress={() => onChange(slots.filter((_, at) => at !== index))}>{t('remove')}</Button>
          </div>
        ))}
      </div>
      <Button look="plain" aria-label={t('addOf', { day: name })} onPress={() => onChange([...slots, { day, from: '18:00', until: '22:00' }])}>{t('add')}</Button>
    </li>
  );
}

/** The hours of every week in which I can be called. */
export function WeekSection({ week, onChange }: { week: readonly Slot[]; onChange: (week: Slot[]) => void }): ReactNode {
  const t = useAvailabilityTexts();
  return (
    <Section title={t('week')}>
      <p className="text-std-16B-170">{t('patterns')}</p>
      <div className="mt-2 mb-4 flex flex-wrap gap-2">
        {(Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).map((name) => <Button key={name} look="outline" onPress={() => onChange([...PATTERNS[name]])}>{t(`pattern.${name}`)}</Button>)}
      </div>
      <ul>{DAYS.map((day) => <DayRow key={day} day={day} slots={week.filter((slot) => slot.day === day)} onChange={(slots) => onChange([...week.filter((slot) => slot.day !== day), ...slots])} />)}</ul>
      <p className="mt-2 text-std-16N-170 text-solid-gray-700">{t('endHelp')}</p>
    </Section>
  );
}
