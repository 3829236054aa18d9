import { ChangeAppointmentPayDocument, type AppointmentQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Section, Table, TextField } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { LawNote } from './appointment.acts.tsx';
import { useAppointmentTexts } from './appointment.texts.ts';
import { NO_PAY, PayFields, payInput, paysHere, type LawBook } from './pay.fields.tsx';

type Appointment = NonNullable<AppointmentQuery['appointment']>;
type Pay = Appointment['pay'][number];

function ChangePay({ appointment, law }: { appointment: Appointment; law: LawBook }): ReactNode {
  const t = useAppointmentTexts();
  const act = useAct(ChangeAppointmentPayDocument);
  const [fromOn, setFromOn] = useState(todayInJapan());
  const [pay, setPay] = useState(NO_PAY);
  const rule = law.rules.find(({ kind, inForce }) => kind === appointment.kind && inForce);
  if (!rule || !paysHere(rule)) return null;
  const input = payInput(rule, pay, fromOn);
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const grade = ['pay.grade', 'pay.scale', 'pay.dailyYen', 'pay'].map(problem).find((one) => one !== null) ?? null;
  return (
    <ActDialog button={t('payChange')} title={t('payChange')} submit={t('paySave')} busy={act.busy} isReady={input !== null} trouble={<>{act.trouble}<LawNote refusal={act.refusal} /></>}
      onSubmit={async () => input !== null && await act.run({ id: appointment.id, version: appointment.version, pay: input }) !== null} onOpen={() => setPay(NO_PAY)}>
      <p>{t('payLead')}</p>
      <TextField label={t('payFrom')} type="date" required value={fromOn} problem={problem('pay.fromOn')} onChange={({ target }) => setFromOn(target.value)} />
      <PayFields required rule={rule} rates={law.payRates} day={fromOn} pay={pay} onChange={setPay} problem={grade} />
    </ActDialog>
  );
}

/** What is paid and was paid, and from which day on something else. */
export function PaySection({ appointment, law, open }: { appointment: Appointment; law: LawBook | null; open: boolean }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const [monthly, daily, special] = [appointment.pay.some((one) => one.monthlyYen !== null), appointment.pay.some((one) => one.dailyYen !== null), appointment.pay.some((one) => one.special)];
  const yen = (value: number | null): string => (value === null ? '—' : t('yen', { yen: numberText(value) }));
  return (
    <Section title={t('pay')} actions={open && law ? <ChangePay appointment={appointment} law={law} /> : undefined}>
      {appointment.pay.length === 0 ? <p>{t(open ? 'payUnset' : 'payNone')}</p> : (
        <Table caption={t('pay')} hideCaption rows={appointment.pay} rowKey={(_, index) => String(index)} columns={[
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) }, { key: 'grade', title: t('grade'), cell: ({ grade }) => grade ?? '—' },
          ...(monthly ? [{ key: 'monthly', title: t('monthly'), number: true, cell: ({ monthlyYen }: Pay) => yen(monthlyYen) }] : []), ...(daily ? [{ key: 'daily', title: t('daily'), number: true, cell: ({ dailyYen }: Pay) => yen(dailyYen) }] : []),
          ...(special ? [{ key: 'special', title: t('special'), cell: (one: Pay) => (one.special ? t('special') : '—') }] : []),
        ]} />
      )}
    </Section>
  );
}
