import { isDay } from '@muster/platform';
import { isLevel } from './skill-claim.rule.ts';
import type { EntryProblem } from './skill.refusals.ts';

/** The first day that anybody alive can mean. */
const FIRST_DAY = '1950-01-01';

/** Whether it is a day of the calendar that has come. */
export function isPastDay(day: string, today: string): boolean {
  return isDay(day) && day >= FIRST_DAY && day <= today;
}

/** What is wrong with a skill as it was entered; null: nothing. */
export function skillProblem(entry: { level: number; lastExercisedOn: string | null }, today: string): EntryProblem | null {
  if (!isLevel(entry.level)) return NO_LEVEL;
  return entry.lastExercisedOn === null || isPastDay(entry.lastExercisedOn, today) ? null : NO_DAY;
}

const NO_LEVEL = {
  field: 'level', message: { ja: 'レベルの指定が正しくありません。', en: 'There is no such level.' },
  remedy: { ja: '1 から 4 の整数を指定してください。', en: 'Give a whole number from 1 to 4.' },
};
const NO_DAY = {
  field: 'lastExercisedOn', message: { ja: '日付が正しくないか、未来の日付です。', en: 'This is no day, or one that has not come.' },
  remedy: { ja: '今日までの日付を指定してください。', en: 'Give a day up to today.' },
};
export const NO_ROLE: EntryProblem = {
  field: 'workRoleId', message: { ja: 'この役割はありません。', en: 'There is no such work role.' },
  remedy: { ja: '役割の一覧から選んでください。', en: 'Choose from the list of work roles.' },
};
