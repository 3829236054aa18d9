import { isDay } from '@muster/platform';
import type { EntryProblem } from '../skills/skill.refusals.ts';

export const TeamPost = { LEAD: 'LEAD', DEPUTY: 'DEPUTY', MEMBER: 'MEMBER' } as const;
export type TeamPost = keyof typeof TeamPost;

/** Days from the first to the last, both included; no last day: without end. */
export interface Term {
  fromOn: string;
  untilOn: string | null;
}

/** Somebody's place in a team. */
export interface Place extends Term {
  expertId: string;
  post: TeamPost;
}

/** Whether two terms have a day in common. */
export function overlaps(a: Term, b: Term): boolean {
  return (a.untilOn === null || b.fromOn <= a.untilOn) && (b.untilOn === null || a.fromOn <= b.untilOn);
}

/** Whether a term holds on a day. */
export function holdsOn(term: Term, day: string): boolean {
  return term.fromOn <= day && (term.untilOn === null || day <= term.untilOn);
}

/** What is wrong with a term by itself, or within the team's own days; null: nothing. */
export function termProblem(term: Term, team: Term): EntryProblem | null {
  if (!isDay(term.fromOn)) return noTerm('fromOn');
  if (term.untilOn !== null && (!isDay(term.untilOn) || term.untilOn < term.fromOn)) return noTerm('untilOn');
  if (term.fromOn < team.fromOn) return outside('fromOn');
  return team.untilOn !== null && (term.untilOn ?? '9999-12-31') > team.untilOn ? outside('untilOn') : null;
}

/** Why somebody cannot take a place: on no day is anybody twice in a team, and on none has it two leads or two deputies. */
export function placeProblem(wish: Place, roster: readonly Place[], team: Term): EntryProblem | null {
  const wrong = termProblem(wish, team);
  if (wrong) return wrong;
  const beside = roster.filter((place) => overlaps(place, wish));
  if (beside.some(({ expertId }) => expertId === wish.expertId)) return TWICE;
  return wish.post !== 'MEMBER' && beside.some(({ post }) => post === wish.post) ? TAKEN : null;
}

export const noTerm = (field: string): EntryProblem => ({
  field, message: { ja: '日付が正しくないか、終わりが始まりより前です。', en: 'This is no day, or the end is before the beginning.' },
  remedy: { ja: '開始日と、開始日以降の終了日を指定してください。', en: 'Choose the first day, and a last day not before it.' },
});
const outside = (field: string): EntryProblem => ({
  field, message: { ja: 'チームの存続期間の外です。', en: 'The team does not exist for all of this time.' },
  remedy: { ja: 'チームの開始日から終了日までの間で指定してください。', en: 'Stay between the first and the last day of the team.' },
});
const TWICE: EntryProblem = {
  field: 'expertId', message: { ja: 'この期間、すでにチームに所属しています。', en: 'The person is in the team already at that time.' },
  remedy: { ja: '先に現在の所属を終了してください。', en: 'End the present place first.' },
};
const TAKEN: EntryProblem = {
  field: 'post', message: { ja: 'この期間、同じ役職に別の人がいます。', en: 'Somebody else holds this post at that time.' },
  remedy: { ja: '先に前任者の任期を終了してください。', en: 'End the term of the one before first.' },
};
