import { isDay, type Day } from '@muster/platform';
import { noDay, type CareerProblem } from '../career.problem.ts';
import type { CountedPost, Held } from './post.fold.ts';
import { withinLife } from './post-entry.rule.ts';
import { overlaps, type Span } from './span.rule.ts';

/** Somebody's time in a post: a person of the roster, or somebody by his body's number. */
export interface Holding extends Held {
  expertId: string | null;
  staffCode: string | null;
}

/** Why somebody cannot hold a post so; null: he can. On no day has a post two holders, or two who act, or one person twice. */
export function holdingProblem(wish: Holding, post: Pick<CountedPost, 'foundedOn' | 'abolishedOn'>, others: readonly Holding[]): CareerProblem | null {
  const wrong = spanProblem(wish) ?? personProblem(wish);
  if (wrong) return wrong;
  if (!withinLife(wish, post)) return outside(post);
  const beside = others.filter((held) => overlaps(held, wish));
  const twice = beside.find((held) => samePerson(held, wish));
  if (twice) return alreadyThere(twice);
  const taken = beside.find((held) => (held.kind === 'ACTING') === (wish.kind === 'ACTING'));
  return taken ? isTaken(taken) : null;
}

/** Why a holding cannot end on a day; null: it can. */
export function endProblem(held: Span, lastDay: Day): CareerProblem | null {
  if (!isDay(lastDay)) return noDay('lastDay');
  return lastDay < held.fromOn ? beforeBeginning(held.fromOn) : null;
}

function spanProblem({ fromOn, untilOn }: Span): CareerProblem | null {
  if (!isDay(fromOn)) return noDay('fromOn');
  if (untilOn === null) return null;
  return isDay(untilOn) ? (untilOn < fromOn ? { ...beforeBeginning(fromOn), field: 'untilOn' } : null) : noDay('untilOn');
}

function personProblem({ expertId, staffCode }: Holding): CareerProblem | null {
  if ((expertId === null) === (staffCode === null)) return ONE_PERSON;
  return staffCode !== null && (staffCode.trim() === '' || staffCode.length > 40) ? NO_CODE : null;
}

function samePerson(a: Holding, b: Holding): boolean {
  return a.expertId !== null ? a.expertId === b.expertId : a.staffCode !== null && a.staffCode === b.staffCode;
}

const days = ({ fromOn, untilOn }: Span): string => `${fromOn}~${untilOn ?? ''}`;
const beforeBeginning = (day: Day): CareerProblem => ({
  code: 'BEFORE_BEGINNING', field: 'lastDay', message: { ja: `在任は ${day} からです。`, en: `The holding begins on ${day}.` },
  remedy: { ja: `${day} 以降の日付を指定してください。`, en: `Give a day from ${day} on.` },
});
const outside = ({ foundedOn, abolishedOn }: Pick<CountedPost, 'foundedOn' | 'abolishedOn'>): CareerProblem => ({
  code: 'OUTSIDE_POST', field: 'fromOn', message: {
    ja: `このポストの存続期間 ${foundedOn}~${abolishedOn === null ? '' : `${abolishedOn} の前日`} の外です。`, en: `The post exists from ${foundedOn}${abolishedOn === null ? '' : ` until the day before ${abolishedOn}`}.`,
  },
  remedy: { ja: '存続期間内の在任期間を指定してください。', en: 'Give days on which the post exists.' },
});
const alreadyThere = (held: Span): CareerProblem => ({
  code: 'HOLDS_IT_ALREADY', field: 'fromOn', message: { ja: `同じ人が ${days(held)} に在任しています。`, en: `The same person holds it ${days(held)}.` },
  remedy: { ja: '先にその在任を終了してください。', en: 'End that holding first.' },
});
const isTaken = (held: Span): CareerProblem => ({
  code: 'POST_TAKEN', field: 'fromOn', message: { ja: `別の人が ${days(held)} に在任しています。`, en: `Somebody else holds it ${days(held)}.` },
  remedy: { ja: '先に前任者の在任を終了してください。', en: 'End that holding first.' },
});
export const OTHER_MAIN_POST: CareerProblem = {
  code: 'OTHER_MAIN_POST', field: 'kind', message: { ja: 'この人はこの期間、別のポストに本務として在任しています。', en: 'The person has another main post at that time.' },
  remedy: { ja: '兼務(CONCURRENT)として記録するか、先に本務の在任を終了してください。', en: 'Record it as CONCURRENT, or end the other holding first.' },
};
export const NOT_OURS: CareerProblem = {
  code: 'PERSON_UNKNOWN', field: 'expertId', message: { ja: '担当する組織の職員でも、任用の決まった候補者でもありません。', en: 'This is neither one of your own people nor a candidate who accepted.' },
  remedy: { ja: '名簿にない職員は職員番号(staffCode)で記録してください。', en: 'Record whoever is not on your roster by the number of their staff record (staffCode).' },
};
const ONE_PERSON: CareerProblem = {
  code: 'ONE_PERSON', field: 'expertId', message: { ja: '名簿の人か職員番号のどちらか一方が必要です。', en: 'Either a person of the roster or a staff number is needed.' },
  remedy: { ja: 'expertId と staffCode の一方だけを指定してください。', en: 'Give one of expertId and staffCode.' },
};
const NO_CODE: CareerProblem = {
  code: 'NO_STAFF_CODE', field: 'staffCode', message: { ja: '職員番号が空か、長すぎます。', en: 'The staff number is empty or too long.' },
  remedy: { ja: '40 文字以内の番号を指定してください。氏名は入れないでください。', en: 'Give a number of at most 40 characters, and no name.' },
};
