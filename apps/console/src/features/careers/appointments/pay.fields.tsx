import type { AppointmentLawQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useNewAppointmentTexts } from './new-appointment.texts.ts';

export type LawBook = Extract<AppointmentLawQuery['appointmentLaw'], { rules: unknown }>;
export type Rule = LawBook['rules'][number];
export interface PayDraft { scale: string; grade: string; dailyYen: string; special: boolean }

/** The pay as the api takes it; null: the kind leaves it to the home body or a contract. */
export function payInput(rule: Rule | undefined, pay: PayDraft, fromOn: string): { fromOn: string; scale: string | null; grade: string | null; dailyYen: number | null; special: boolean } | null {
  if (!rule || rule.pay === 'HOME' || rule.pay === 'CONTRACT') return null;
  if (rule.pay === 'SCALE') return { fromOn, scale: pay.scale || rule.payScales[0] || null, grade: pay.grade || null, dailyYen: null, special: false };
  return { fromOn, scale: null, grade: null, dailyYen: pay.dailyYen ? Number(pay.dailyYen) : null, special: pay.special };
}

/** What is paid, as the rule of the kind has it. */
export function PayFields({ rule, rates, pay, onChange, problem }: { rule: Rule; rates: LawBook['payRates']; pay: PayDraft; onChange: (pay: PayDraft) => void; problem: string | null }): ReactNode {
  const t = useNewAppointmentTexts();
  const set = (part: Partial<PayDraft>): void => onChange({ ...pay, ...part });
  if (rule.pay === 'HOME' || rule.pay === 'CONTRACT') return <p>{t('noPay')}</p>;
  if (rule.pay !== 'SCALE') {
    return (
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('daily')} type="number" min={1} required value={pay.dailyYen} problem={problem} onChange={({ target }) => set({ dailyYen: target.value })} />
        {rule.pay === 'DAILY_CAP' ? <Checkbox label={t('special')} checked={pay.special} onChange={({ target }) => set({ special: target.checked })} /> : null}
      </div>
    );
  }
  const scale = pay.scale || rule.payScales[0] || '';
  const nameOf = (one: string): string => (one === 'ADMINISTRATIVE_1' || one === 'DESIGNATED' || one === 'SPECIFIED_FIXED_TERM' ? t(`scales.${one}`) : one);
  const grades = rates.filter((rate) => rate.scale === scale);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select label={t('scale')} value={scale} onChange={({ target }) => set({ scale: target.value, grade: '' })} options={rule.payScales.map((one) => ({ value: one, text: nameOf(one) }))} />
      <Select label={t('grade')} required value={pay.grade} problem={problem} onChange={({ target }) => set({ grade: target.value })} options={[{ value: '', text: t('choose') }, ...grades.map(({ grade, yen }) => ({ value: grade, text: t('amount', { grade, yen: numberText(yen) }) }))]} />
    </div>
  );
}
