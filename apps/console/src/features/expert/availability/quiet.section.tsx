import type { ReactNode } from 'react';
import { Button, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { useAvailabilityTexts } from './availability.texts.ts';
import type { AvailabilityForm } from './week.form.ts';

/** One span at most, because that is what people mean by their night. */
export function QuietSection({ form, onChange }: { form: AvailabilityForm; onChange: (change: Partial<AvailabilityForm>) => void }): ReactNode {
  const t = useAvailabilityTexts();
  const [quiet] = form.quiet;
  const set = (change: Partial<{ from: string; until: string }>): void => onChange({ quiet: [{ from: '22:00', until: '07:00', ...quiet, ...change }] });
  return (
    <Section title={t('quiet')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('quietLead')}</p>
      {quiet ? (
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField type="time" required label={t('quietFrom')} value={quiet.from} onChange={({ target }) => set({ from: target.value })} />
          <TextField type="time" required label={t('quietUntil')} value={quiet.until} onChange={({ target }) => set({ until: target.value })} />
          <Select label={t('wake')} value={String(form.wakeSeverity)} onChange={({ target }) => onChange({ wakeSeverity: Number(target.value) })} options={[...[0, 1, 2, 3, 4].map((n) => ({ value: String(n), text: n === 0 ? t('wakeAlways') : t('wakeOf', { n }) })), { value: '5', text: t('wakeNever') }]} />
          <div><Button look="outline" onPress={() => onChange({ quiet: [] })}>{t('removeQuiet')}</Button></div>
        </div>
      ) : <div className="space-y-3"><p>{t('quietNone')}</p><Button look="outline" onPress={() => set({})}>{t('addQuiet')}</Button></div>}
    </Section>
  );
}
