import { isDay, type Day } from '@muster/platform';
import { inForceOn, payRow, ruleRow, type AppointmentLaw, type PayRateLaw } from './appointment-law.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';

/** What somebody is paid from a day on: a grade of a table, or a day's rate in yen. SPECIAL: under the exception for which the law has a higher cap. */
export interface Pay {
  fromOn: Day;
  scale: string | null;
  grade: string | null;
  dailyYen: number | null;
  special: boolean;
}

/** Why a pay is none that the law allows to a kind; null: it is one. Rates are all rows of the pay tables. */
export function payProblem(law: AppointmentLaw, pay: Pay, rates: readonly PayRateLaw[]): AppointmentProblem | null {
  if (!isDay(pay.fromOn)) return NO_DAY;
  if ((pay.scale === null) !== (pay.grade === null) || (pay.scale === null) === (pay.dailyYen === null)) return NEITHER;
  if (law.pay === 'HOME' || law.pay === 'CONTRACT') return notPaid(law);
  return law.pay === 'SCALE' ? gradeProblem(law, pay, rates) : dailyProblem(law, pay, rates);
}

function gradeProblem(law: AppointmentLaw, pay: Pay, rates: readonly PayRateLaw[]): AppointmentProblem | null {
  if (pay.scale === null) return wants(law, 'scale');
  if (!law.payScales.includes(pay.scale)) return otherScale(law);
  const row = inForceOn(rates.filter(({ scale, grade }) => scale === pay.scale && grade === pay.grade), pay.fromOn);
  return row ? null : noGrade(law, pay);
}

function dailyProblem(law: AppointmentLaw, pay: Pay, rates: readonly PayRateLaw[]): AppointmentProblem | null {
  if (pay.dailyYen === null) return wants(law, 'dailyYen');
  if (!Number.isInteger(pay.dailyYen) || pay.dailyYen < 1) return NEITHER;
  if (law.pay === 'DAILY') return null;
  const cap = capOf(law, pay, rates);
  if (!cap) return noGrade(law, { ...pay, scale: law.payScales[0] ?? '', grade: '' });
  return pay.dailyYen <= cap.yen ? null : overCap(cap);
}

/** The row that caps a daily rate: the lowest in force, or under the exception the highest. */
function capOf(law: AppointmentLaw, { fromOn, special }: Pay, rates: readonly PayRateLaw[]): PayRateLaw | null {
  const byGrade = Map.groupBy(rates.filter(({ scale }) => law.payScales.includes(scale)), ({ scale, grade }) => `${scale} ${grade}`);
  const caps = [...byGrade.values()].flatMap((rows) => inForceOn(rows, fromOn) ?? []).sort((a, b) => a.yen - b.yen);
  return (special ? caps.at(-1) : caps[0]) ?? null;
}

const NO_DAY: AppointmentProblem = {
  field: 'pay.fromOn', row: null, message: { ja: 'この日付はありません。', en: 'There is no such day.' }, remedy: { ja: '2026-04-01 の形で入力してください。', en: 'Write it like 2026-04-01.' },
};
const NEITHER: AppointmentProblem = {
  field: 'pay', row: null, message: { ja: '俸給表と号俸、または日額のどちらか一方が必要です。', en: 'Either a table with a grade or a daily rate is wanted.' },
  remedy: { ja: '種別に応じてどちらか一方を入力してください。', en: 'Give one of the two, as the kind wants it.' },
};
const wants = (law: AppointmentLaw, field: string): AppointmentProblem => ({
  field: `pay.${field}`, row: ruleRow(law),
  message: field === 'scale' ? { ja: 'この種別は俸給表の号俸で支給します。', en: 'This kind is paid by a table.' } : { ja: 'この種別は日額で支給します。', en: 'This kind is paid by the day.' },
  remedy: field === 'scale' ? { ja: `俸給表(${law.payScales.join('、')})と号俸を入力してください。`, en: `Give a table (${law.payScales.join(', ')}) and a grade.` } : { ja: '日額(円)を入力してください。', en: 'Give the yen for a day.' },
});
const notPaid = (law: AppointmentLaw): AppointmentProblem => ({
  field: 'pay', row: ruleRow(law), message: { ja: 'この種別の給与はここでは定めません。', en: 'The pay of this kind is not set here.' }, remedy: { ja: '給与を空にしてください。', en: 'Leave the pay out.' },
});
const otherScale = (law: AppointmentLaw): AppointmentProblem => ({
  field: 'pay.scale', row: ruleRow(law), message: { ja: 'この俸給表はこの種別に適用されません。', en: 'This table does not apply to this kind.' },
  remedy: { ja: `次のいずれかにしてください: ${law.payScales.join('、')}`, en: `Give one of ${law.payScales.join(', ')}.` },
});
const noGrade = (law: AppointmentLaw, pay: Pay): AppointmentProblem => ({
  field: 'pay.grade', row: ruleRow(law), message: { ja: `${pay.fromOn} に有効な号俸(${pay.scale} ${pay.grade})が登録されていません。`, en: `No row ${pay.scale} ${pay.grade} of the pay tables is in force on ${pay.fromOn}.` },
  remedy: { ja: '号俸を確かめるか、俸給表の登録を管理者に依頼してください。', en: 'Check the grade, or have the administrator record the table.' },
});
const overCap = (cap: PayRateLaw): AppointmentProblem => ({
  field: 'pay.dailyYen', row: payRow(cap), message: { ja: `日額が上限(${cap.yen} 円)を超えています。`, en: `The daily rate is above the most that the law allows (${cap.yen} yen).` },
  remedy: { ja: `${cap.yen} 円以下にしてください。特別の事情があるときは「特例」としてください。`, en: `Give at most ${cap.yen} yen, or say that the exception of the law holds.` },
});
