import { isDay, type Day } from '@muster/platform';
import { ruleRow, type AppointmentLaw } from './appointment-law.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';

const LONGEST_WORK = 500;

/** Work beside an appointment, as leave is asked for it. */
export interface SideJobWish {
  work: string;
  organisationId: string | null;
  fromOn: Day;
  untilOn: Day;
}

/** Why leave cannot be given; null: it can. It never reaches beyond the appointment, and nobody works for the company from which the law wants him apart. */
export function sideJobProblem(law: AppointmentLaw, held: { fromOn: Day; untilOn: Day | null; homeId: string | null }, wish: SideJobWish): AppointmentProblem | null {
  if (wish.work.trim() === '' || wish.work.length > LONGEST_WORK) return NO_WORK;
  if (!isDay(wish.fromOn) || wish.fromOn < held.fromOn) return outside('fromOn');
  if (!isDay(wish.untilOn) || wish.untilOn < wish.fromOn || (held.untilOn !== null && wish.untilOn > held.untilOn)) return outside('untilOn');
  if (law.sideJobs === 'FREE') return notNeeded(law);
  return law.homeBarred && wish.organisationId !== null && wish.organisationId === held.homeId ? barred(law) : null;
}

/** Why leave cannot end on a day; null: it can. */
export function withdrawalProblem(job: { fromOn: Day; untilOn: Day; withdrawnOn: Day | null }, from: Day): AppointmentProblem | null {
  return !isDay(from) || job.withdrawnOn !== null || from > job.untilOn || from < job.fromOn ? NOTHING_TO_WITHDRAW : null;
}

const NO_WORK: AppointmentProblem = {
  field: 'work', row: null, message: { ja: '業務の内容が入力されていないか、長すぎます。', en: 'What the work is is missing or too long.' },
  remedy: { ja: `相手先と内容を ${LONGEST_WORK} 文字以内で入力してください。`, en: `Say for whom and what in at most ${LONGEST_WORK} characters.` },
};
const outside = (field: string): AppointmentProblem => ({
  field, row: null, message: { ja: '任用の期間の外か、日付が正しくありません。', en: 'This is no day, or lies outside the appointment.' },
  remedy: { ja: '任用の開始日から終了日までの間で指定してください。', en: 'Stay between the first and the last day of the appointment.' },
});
const notNeeded = (law: AppointmentLaw): AppointmentProblem => ({
  field: 'appointmentId', row: ruleRow(law), message: { ja: 'この種別では兼業の許可は要りません。', en: 'This kind needs no leave for other work.' },
  remedy: { ja: '登録は不要です。', en: 'There is nothing to record.' },
});
const barred = (law: AppointmentLaw): AppointmentProblem => ({
  field: 'organisationId', row: ruleRow(law), message: { ja: '交流元企業の業務に従事することはできません。', en: 'The law forbids work for the company that somebody came from.' },
  remedy: { ja: '別の相手先であれば許可できます。', en: 'Work for somebody else can be permitted.' },
});
const NOTHING_TO_WITHDRAW: AppointmentProblem = {
  field: 'fromOn', row: null, message: { ja: 'この日から取り消せる許可がありません。', en: 'There is no leave that could end on that day.' },
  remedy: { ja: '許可の期間内の日を指定してください。', en: 'Give a day within the leave.' },
};
