import { isDay, type Day } from '@muster/platform';
import type { AppointmentProblem } from './appointment.problem.ts';
import type { AppointmentEnd } from './appointment.types.ts';

/** An appointment as far as its end depends on it. */
export interface Ending {
  fromOn: Day;
  untilOn: Day | null;
  homeId: string | null;
  closedAt: Date | null;
}

/** Why an appointment cannot end so; null: it can. An end is never later than the present one: that is an extension. */
export function endingProblem(held: Ending, lastDay: Day, how: AppointmentEnd): AppointmentProblem | null {
  if (held.closedAt !== null) return OVER;
  if (!isDay(lastDay) || lastDay < held.fromOn || (held.untilOn !== null && lastDay > held.untilOn)) return OUTSIDE;
  if (how === 'RETURNED' && held.homeId === null) return NO_HOME;
  return how === 'TERM' && lastDay !== held.untilOn ? NOT_THE_TERM : null;
}

const OVER: AppointmentProblem = {
  field: 'id', row: null, message: { ja: 'この任用はすでに終了しています。', en: 'This appointment is over.' }, remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
const OUTSIDE: AppointmentProblem = {
  field: 'lastDay', row: null, message: { ja: '任用の期間内の日ではありません。', en: 'The day lies outside the appointment.' },
  remedy: { ja: '開始日から現在の終了日までの日を指定してください。後の日にするには延長してください。', en: 'Give a day from the first to the present last one. Extend it for a later one.' },
};
const NO_HOME: AppointmentProblem = {
  field: 'how', row: null, message: { ja: '帰任先のない任用です。', en: 'Nobody is named to whom the person would return.' },
  remedy: { ja: '別の終了理由を選んでください。', en: 'Choose another way in which it ends.' },
};
const NOT_THE_TERM: AppointmentProblem = {
  field: 'how', row: null, message: { ja: '任期満了の日ではありません。', en: 'This is not the day on which the term ends.' },
  remedy: { ja: '任期途中の終了は、その理由を選んでください。', en: 'Say how it ends before its term.' },
};
