import { daysAfter, fiscalYear, fiscalYearOf, isDay, monthsAfter, type Day } from '@muster/platform';
import { ruleRow, type AppointmentLaw } from './appointment-law.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';

/** The latest last day that the law allows to an appointment; null: there is no maximum. */
export function latestLastDay(law: AppointmentLaw, from: Day, extended: boolean): Day | null {
  const months = extended ? law.mostMonthsExtended ?? law.mostMonths : law.mostMonths;
  const byMonths = months === null ? null : daysAfter(monthsAfter(from, months), -1);
  const byYear = law.endsWithFiscalYear ? fiscalYear(fiscalYearOf(from)).until : null;
  return byMonths === null || byYear === null ? byMonths ?? byYear : byMonths < byYear ? byMonths : byYear;
}

/** Why a term is none that the law allows; null: it is one. */
export function termProblem(law: AppointmentLaw, from: Day, until: Day | null, extended = false): AppointmentProblem | null {
  if (!isDay(from)) return noDay('fromOn');
  if (until !== null && (!isDay(until) || until < from)) return noDay('untilOn');
  const latest = latestLastDay(law, from, extended);
  if (latest === null || (until !== null && until <= latest)) return null;
  return {
    field: 'untilOn', row: ruleRow(law),
    message: until === null
      ? { ja: 'この任用種別には任期の定めが必要です。', en: 'This kind of appointment has a last day.' }
      : { ja: `任期が法定の上限(${latest} まで)を超えています。`, en: `The term is longer than the law allows (until ${latest}).` },
    remedy: { ja: `${latest} 以前の日を指定してください。`, en: `Give ${latest} or an earlier day.` },
  };
}

/** Why a last day cannot be moved to another; null: it can. */
export function extensionProblem(law: AppointmentLaw, held: { fromOn: Day; untilOn: Day | null }, until: Day, today: Day): AppointmentProblem | null {
  if (!isDay(until)) return noDay('untilOn');
  if (held.untilOn === null) return NO_TERM;
  if (held.untilOn < today) return OVER;
  if (until <= held.untilOn) return NO_LONGER;
  return termProblem(law, held.fromOn, until, true);
}

const noDay = (field: string): AppointmentProblem => ({
  field, row: null, message: { ja: '日付が正しくないか、終わりが始まりより前です。', en: 'This is no day, or the end is before the beginning.' },
  remedy: { ja: 'YYYY-MM-DD で、開始日以降の終了日を指定してください。', en: 'Give days as YYYY-MM-DD, the last one not before the first.' },
});
const NO_TERM: AppointmentProblem = {
  field: 'id', row: null, message: { ja: 'この任用には任期がありません。', en: 'This appointment has no last day.' },
  remedy: { ja: '延長は不要です。', en: 'There is nothing to extend.' },
};
const OVER: AppointmentProblem = {
  field: 'id', row: null, message: { ja: 'この任用はすでに終了しています。', en: 'This appointment is over.' },
  remedy: { ja: '新しい任用として登録してください。', en: 'Appoint anew.' },
};
const NO_LONGER: AppointmentProblem = {
  field: 'untilOn', row: null, message: { ja: '現在の終了日より後の日ではありません。', en: 'This is no later than the present last day.' },
  remedy: { ja: '現在の終了日より後の日を指定してください。短縮は「終了」で登録します。', en: 'Give a later day. To shorten it, end it.' },
};
