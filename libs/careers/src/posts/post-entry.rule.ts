import { isDay, type Day } from '@muster/platform';
import { noDay, noRole, titleProblem, type CareerProblem } from '../career.problem.ts';
import { lifeOf, type CountedPost } from './post.fold.ts';
import { overlaps, type Span } from './span.rule.ts';

/** What somebody does in a post. */
export interface Duty {
  workRoleId: string;
  level: number;
}

/** A duty with the days on which it holds. */
export interface DatedDuty extends Duty, Span {}

/** What a post is called. */
interface Titles {
  titleJa: string;
  titleEn: string;
}

/** A post as it is founded. */
export interface PostEntry extends Titles {
  foundedOn: Day;
  duties: readonly Duty[];
}

/** What is wrong with a post as it is founded; null: nothing. `roles`: the work roles that there are. */
export function postProblem(entry: PostEntry, roles: ReadonlySet<string>): CareerProblem | null {
  if (!isDay(entry.foundedOn)) return noDay('foundedOn');
  return titleProblem(entry) ?? dutiesProblem(entry.duties, roles);
}

/** What is wrong with other titles for a post; null: nothing. */
export function renameProblem(post: Titles, titles: Titles): CareerProblem | null {
  const same = post.titleJa === titles.titleJa.trim() && post.titleEn === titles.titleEn.trim();
  return titleProblem(titles) ?? (same ? SAME_TITLES : null);
}

/** What is wrong with the duties of a post: each role once, at a level from 1 to 4; null: nothing. */
export function dutiesProblem(duties: readonly Duty[], roles: ReadonlySet<string>): CareerProblem | null {
  const wrong = duties.find(({ workRoleId, level }, at) =>
    !roles.has(workRoleId) || !Number.isInteger(level) || level < 1 || level > 4 || duties.findIndex((other) => other.workRoleId === workRoleId) !== at);
  return wrong ? noRole(wrong.workRoleId) : null;
}

/** Which duties end the day before, and which begin, so that these hold from a day on; a problem where a change would overwrite a later one. */
export function dutyChange(open: readonly DatedDuty[], wanted: readonly Duty[], fromOn: Day): { end: DatedDuty[]; begin: Duty[] } | CareerProblem {
  const same = (a: Duty, b: Duty): boolean => a.workRoleId === b.workRoleId && a.level === b.level;
  const end = open.filter((duty) => !wanted.some((one) => same(one, duty)));
  const later = end.find((duty) => duty.fromOn >= fromOn);
  return later ? changedSince(later.fromOn) : { end, begin: wanted.filter((one) => !open.some((duty) => same(one, duty))) };
}

/** Why a post cannot be abolished from a day on; null: it can. */
export function abolitionProblem(post: Pick<CountedPost, 'foundedOn' | 'holdings'>, on: Day): CareerProblem | null {
  if (!isDay(on)) return noDay('on');
  if (on <= post.foundedOn) return beforeFounding(post.foundedOn);
  const held = post.holdings.find(({ untilOn }) => untilOn === null || untilOn >= on);
  return held ? stillHeld(held) : null;
}

/** Why a post cannot take the place of another; null: it can. */
export function replacementProblem(replaced: { abolishedOn: Day | null }, foundedOn: Day): CareerProblem | null {
  return replaced.abolishedOn !== null && replaced.abolishedOn <= foundedOn ? null : NOT_ABOLISHED;
}

/** Whether a span lies within the days of a post. */
export function withinLife(span: Span, post: Pick<CountedPost, 'foundedOn' | 'abolishedOn'>): boolean {
  const life = lifeOf(post);
  return overlaps(span, life) && span.fromOn >= life.fromOn && (life.untilOn === null || (span.untilOn !== null && span.untilOn <= life.untilOn));
}

const changedSince = (day: Day): CareerProblem => ({
  code: 'DUTIES_CHANGED_LATER', field: 'fromOn', message: { ja: `担当は ${day} に変更されています。`, en: `The duties have changed on ${day}.` },
  remedy: { ja: `${day} より後の日付を指定してください。`, en: `Give a day after ${day}.` },
});
const beforeFounding = (day: Day): CareerProblem => ({
  code: 'BEFORE_FOUNDING', field: 'on', message: { ja: `このポストは ${day} に設置されました。`, en: `The post exists from ${day}.` },
  remedy: { ja: `${day} より後の日付を指定してください。`, en: `Give a day after ${day}.` },
});
const stillHeld = ({ fromOn, untilOn }: Span): CareerProblem => ({
  code: 'STILL_HELD', field: 'on', message: { ja: `${fromOn}~${untilOn ?? ''} の在任がこの日以降に残ります。`, en: `Somebody holds it from ${fromOn} to ${untilOn ?? 'no end'}, past that day.` },
  remedy: { ja: '先に在任を終了してください。', en: 'End that holding first.' },
});
const SAME_TITLES: CareerProblem = {
  code: 'SAME_TITLES', field: 'titleJa', message: { ja: '名称が変わっていません。', en: 'These are the titles that it has.' },
  remedy: { ja: '新しい名称を入力してください。', en: 'Give the new title in at least one of the languages.' },
};
const NOT_ABOLISHED: CareerProblem = {
  code: 'NOT_ABOLISHED', field: 'replaces', message: { ja: '引き継ぐポストが設置日までに廃止されていません。', en: 'The post that it replaces is not abolished by that day.' },
  remedy: { ja: '先に旧ポストを廃止してください。', en: 'Abolish the old post first.' },
};
