import type { AppointmentLawQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useScaleName } from '../shared/scale-name.ts';
import { useNewAppointmentTexts } from './new-appointment.texts.ts';
import { gradesOn } from './pay.rule.ts';

export type LawBook = Pick<Extract<AppointmentLawQuery['appointmentLaw'], { rules: unknown }>, 'kinds' | 'rules' | 'payRates'>;
export type Rule = LawBook['rules'][number];
export interface PayDraft { scale: string; grade: string; dailyYen: string; special: boolean }
export const NO_PAY: PayDraft = { scale: '', grade: '', dailyYen: '', special: false };

/** Whether the body that appoints says what is paid; else the home body or a contract does. */
export function paysHere(rule: Pick<Rule, 'pay'>): boolean {
  return rule.pay !== 'HOME' && rule.pay !== 'CONTRACT';
}

/** The pay as the api takes it; null: it is left elsewhere, or not said yet. */
export function payInput(rule: Rule | undefined, pay: PayDraft, fromOn: string): { fromOn: string; scale: string | null; grade: string | null; dailyYen: number | null; special: boolean } | null {
  if (!rule || !paysHere(rule)) return null;
  if (rule.pay === 'SCALE') return pay.grade ? { fromOn, scale: pay.scale || rule.payScales[0] || null, grade: pay.grade, dailyYen: null, special: false } : null;
  return pay.dailyYen ? { fromOn, scale: null, grade: null, dailyYen: Number(pay.dailyYen), special: pay.special } : null;
}

interface PayFieldsProps { rule: Rule; rates: LawBook['payRates']; /** From when it is paid. */ day: string; pay: PayDraft; onChange: (pay: PayDraft) => void; problem: string | null; required?: boolean }

/** What is paid, as the rule of the kind has it. */
export function PayFields({ rule, rates, day, pay, onChange, problem, required = false }: PayFieldsProps): ReactNode {
  const t = useNewAppointmentTexts();
  const scaleName = useScaleName();
  const set = (part: Partial<PayDraft>): void => onChange({ ...pay, ...part });
  if (!paysHere(rule)) return <p>{t('noPay')}</p>;
  if (rule.pay !== 'SCALE') {
    return (
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('daily')} help={required ? undefined : t('payLater')} type="number" min={1} required={required} value={pay.dailyYen} problem={problem} onChange={({ target }) => set({ dailyYen: target.value })} />
        {rule.pay === 'DAILY_CAP' ? <Checkbox label={t('special')} checked={pay.special} onChange={({ target }) => set({ special: target.checked })} /> : null}
      </div>
    );
  }
  const scale = pay.scale || rule.payScales[0] || '';
  const grades = gradesOn(rates, scale, day);
  return (
    <div className={`grid gap-4 ${required ? '' : 'sm:grid-cols-2'}`}>
      <Select label={t('scale')} value={scale} onChange={({ target }) => set({ scale: target.value, grade: '' })} options={rule.payScales.map((one) => ({ value: one, text: scaleName(one) }))} />
      <Select label={t('grade')} help={grades.length === 0 ? t('noGrades') : required ? undefined : t('gradeLater')} required={required} value={pay.grade} problem={problem} onChange={({ target }) => set({ grade: target.value })} options={[{ value: '', text: t(required ? 'choose' : 'later') }, ...grades.map(({ grade, yen }) => ({ value: grade, text: t('amount', { grade, yen: numberText(yen) }) }))]} />
    </div>
  );
}
