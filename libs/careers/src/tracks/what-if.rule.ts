import type { CareerProblem } from '../career.problem.ts';
import type { WhatIf } from './progress.rule.ts';

const MOST = { entries: 20, months: 480, times: 50 };
const whole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** What is wrong with a question "and if"; null: nothing. */
export function whatIfProblem({ posts, skills, courses, exercises, secondments }: WhatIf): CareerProblem | null {
  for (const [field, list] of Object.entries({ posts, skills, courses, exercises })) if (list.length > MOST.entries) return outOf(field, 0, MOST.entries);
  const post = posts.findIndex(({ months, duties }) => !whole(months, 1, MOST.months) || duties.length > MOST.entries);
  if (post !== -1) return outOf(`posts.${post}.months`, 1, MOST.months);
  const skill = skills.findIndex(({ level }) => !whole(level, 1, 4));
  if (skill !== -1) return outOf(`skills.${skill}.level`, 1, 4);
  const exercise = exercises.findIndex(({ times }) => !whole(times, 1, MOST.times));
  if (exercise !== -1) return outOf(`exercises.${exercise}.times`, 1, MOST.times);
  return whole(secondments, 0, MOST.times) ? null : outOf('secondments', 0, MOST.times);
}

const outOf = (field: string, least: number, most: number): CareerProblem => ({
  code: 'OUT_OF_RANGE', field, message: { ja: '範囲を超えています。', en: 'This is out of range.' }, remedy: { ja: `${least} から ${most} までにしてください。`, en: `Give ${least} to ${most}.` },
});
