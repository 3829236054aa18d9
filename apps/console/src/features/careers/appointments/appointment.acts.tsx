import { EndAppointmentDocument, ExtendAppointmentDocument, type AppointmentQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Notice, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { useAppointmentTexts } from './appointment.texts.ts';

type Appointment = NonNullable<AppointmentQuery['appointment']>;
const HOWS = ['TERM', 'RETURNED', 'RESIGNED', 'DISMISSED', 'DIED'] as const;

/** A refusal of the law with the rule on which it rests. */
export function LawNote({ refusal }: { refusal: object | null }): ReactNode {
  const t = useAppointmentTexts();
  const row = refusal && 'row' in refusal ? refusal.row as { law: string; validFrom: string } | null : null;
  return row ? <p className="text-std-16N-170">{t('rule', { from: row.validFrom })}: {keepNumbers(row.law)}</p> : null;
}

/** Moves the last day to a later one. */
export function ExtendSection({ appointment }: { appointment: Appointment }): ReactNode {
  const t = useAppointmentTexts();
  const act = useAct(ExtendAppointmentDocument);
  const [untilOn, setUntilOn] = useState('');
  const [done, setDone] = useState(false);
  const save = async (): Promise<void> => setDone(await act.run({ id: appointment.id, version: appointment.version, untilOn }) !== null);
  return (
    <Section title={t('extend')}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <p>{t('extendLead')}</p>
        <TextField className="max-w-80" label={t('newLast')} type="date" required value={untilOn} onChange={({ target }) => setUntilOn(target.value)} />
        {act.trouble}<LawNote refusal={act.refusal} />
        {done ? <Notice kind="success">{t('done')}</Notice> : null}
        <Button type="submit" look="outline" isBusy={act.busy}>{t('saveExtend')}</Button>
      </form>
    </Section>
  );
}

/** Says which day is the last, and how it ends; also the return from a secondment. */
export function EndSection({ appointment }: { appointment: Appointment }): ReactNode {
  const t = useAppointmentTexts();
  const act = useAct(EndAppointmentDocument);
  const [draft, setDraft] = useState({ lastDay: appointment.untilOn ?? todayInJapan(), how: (appointment.homeId ? 'RETURNED' : 'TERM') as (typeof HOWS)[number] });
  const [done, setDone] = useState(false);
  const save = async (): Promise<void> => setDone(await act.run({ id: appointment.id, version: appointment.version, ...draft }) !== null);
  return (
    <Section title={t('end')}>
      <form className="grid gap-4 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <p className="sm:col-span-2">{t('endLead')}</p>
        <TextField label={t('lastDay')} type="date" required value={draft.lastDay} onChange={({ target }) => setDraft({ ...draft, lastDay: target.value })} />
        <Select label={t('howEnd')} value={draft.how} onChange={({ target }) => setDraft({ ...draft, how: target.value as typeof draft.how })} options={HOWS.map((how) => ({ value: how, text: t(`how.${how}`) }))} />
        <div className="space-y-4 sm:col-span-2">{act.trouble}<LawNote refusal={act.refusal} />{done ? <Notice kind="success">{t('done')}</Notice> : null}<Button type="submit" look="danger" isBusy={act.busy}>{t('saveEnd')}</Button></div>
      </form>
    </Section>
  );
}
