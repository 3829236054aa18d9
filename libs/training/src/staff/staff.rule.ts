import { daysAfter, dayWords, type Day } from '@muster/platform';
import type { StaffLayer } from '../courses/layer.ts';
import { spanProblem, type TrainingProblem } from '../training.problem.ts';

/** What somebody is from a day to a last day; no last day: on. */
export interface StaffTerm {
  layer: StaffLayer;
  postId: string | null;
  fromOn: Day;
  untilOn: Day | null;
}

/** A term that is on record, with whose it is. */
export interface KnownTerm extends StaffTerm {
  id: string;
  staffId: string;
}

/** What follows from a new term: the open ones that end the day before it. */
export interface Handover {
  ends: { id: string; untilOn: Day }[];
}

const overlap = (a: Pick<StaffTerm, 'fromOn' | 'untilOn'>, b: Pick<StaffTerm, 'fromOn' | 'untilOn'>): boolean =>
  (a.untilOn === null || b.fromOn <= a.untilOn) && (b.untilOn === null || a.fromOn <= b.untilOn);

/**
 * A new term takes over: the person's own open term, and whoever holds the post, end the day before. Of these `beside` are
 * all terms of the person and of the post. Nothing that has ended is cut, and nothing ends before it began.
 */
export function handover(staffId: string, term: StaffTerm, beside: readonly KnownTerm[]): Handover | TrainingProblem {
  const touching = beside.filter((one) => overlap(one, term) && (one.staffId === staffId || (term.postId !== null && one.postId === term.postId)));
  const blocking = touching.find((one) => one.untilOn !== null || one.fromOn >= term.fromOn);
  if (blocking) return TAKEN(blocking);
  return { ends: touching.map(({ id }) => ({ id, untilOn: daysAfter(term.fromOn, -1) })) };
}

/** Why somebody cannot leave with this as his last day; null: he can. Only a term without an end is ended, and not before it began. */
export function leaveProblem(open: Pick<StaffTerm, 'fromOn'> | null, lastDay: string): TrainingProblem | null {
  if (open === null) return NOBODY_THERE;
  return spanProblem({ field: 'lastDay', day: open.fromOn }, { field: 'lastDay', day: lastDay });
}

/** What is wrong with a number and days by themselves; null: nothing. */
export function staffProblem(entry: { number: string; fromOn: string; untilOn: string | null }): TrainingProblem | null {
  if (!isStaffNumber(entry.number)) return NO_NUMBER;
  return spanProblem({ field: 'fromOn', day: entry.fromOn }, { field: 'untilOn', day: entry.untilOn });
}

/** Whether this can be the number that a body gives its people: no spaces, no mail address, at most 40 characters. */
export function isStaffNumber(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/.test(text);
}

const NO_NUMBER: TrainingProblem = {
  code: 'NO_STAFF_NUMBER', field: 'number', message: { ja: '職員番号の形が正しくありません。', en: 'This is no staff number.' },
  remedy: { ja: '半角英数字と . _ / - で 40 文字以内で入力してください。氏名やメールアドレスは使えません。', en: 'Give at most 40 letters, digits and . _ / -; no name and no mail address.' },
};
const TAKEN = (term: StaffTerm, from = dayWords(term.fromOn), until = term.untilOn === null ? null : dayWords(term.untilOn)): TrainingProblem => ({
  code: 'TERMS_OVERLAP', field: 'fromOn',
  message: { ja: `この期間は、${from.ja}から${until ? `${until.ja}まで` : '続いている期間'}の記録と重なります。`, en: `These days overlap the term ${until ? `from ${from.en} to ${until.en}` : `that began on ${from.en}`}.` },
  remedy: { ja: 'その後の日付から始めてください。', en: 'Begin after it.' },
});
const NOBODY_THERE: TrainingProblem = {
  code: 'TERM_OVER', field: 'staffId', message: { ja: 'この職員の在職期間はすでに終わっています。', en: 'The term of this person has an end already.' },
  remedy: { ja: '表示を更新してください。再び着任した場合は、その日から職員を記録してください。', en: 'Load it again. If they came back, record them from that day on.' },
};
export const NO_POST: TrainingProblem = {
  code: 'POST_UNKNOWN', field: 'postId', message: { ja: 'この組織にそのポストはありません。', en: 'The body has no such post on that day.' },
  remedy: { ja: 'ポストの一覧から選んでください。', en: 'Choose from the list of posts.' },
};
export const NO_EXPERT: TrainingProblem = {
  code: 'EXPERT_UNKNOWN', field: 'expertId', message: { ja: 'この専門家は見つかりません。', en: 'There is no such expert.' },
  remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
};
export const NO_PEOPLE: TrainingProblem = {
  code: 'NO_HEADCOUNT', field: 'people', message: { ja: '人数が正しくありません。', en: 'This is no number of people.' },
  remedy: { ja: '0 から 1,000,000 の整数を指定してください。', en: 'Give a whole number from 0 to 1,000,000.' },
};
export const NO_SOURCE: TrainingProblem = {
  code: 'NO_SOURCE', field: 'source', message: { ja: '出典がないか、長すぎます。', en: 'The source is missing or too long.' },
  remedy: { ja: '人数が載っている資料を 200 文字以内で書いてください。', en: 'Say in at most 200 characters where the number stands.' },
};
