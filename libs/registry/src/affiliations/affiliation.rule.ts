import { daysAfter, isDay, type Text } from '@muster/platform';

/** Somebody belongs to an organisation for a time. Days are YYYY-MM-DD in Japan, both included. */
export interface Place {
  id: string;
  organisationId: string;
  fromOn: string;
  /** The last day; null: no end is known. */
  untilOn: string | null;
  /** The main one: whose terms hold, and whom the entry names. Others are posts beside it (兼務). */
  main: boolean;
}

/** What is wrong with an affiliation as entered. */
export interface AffiliationProblem {
  field: string;
  message: Text;
  remedy: Text;
}

export type Fitted = { ok: true; ended: Place[] } | { ok: false; problem: AffiliationProblem };

/** More than anybody has had. */
const MOST = 60;
const FIRST = '1950-01-01';
/** How far ahead an affiliation may begin: orders are issued within the fiscal year. */
const AHEAD_DAYS = 400;

const endOf = ({ untilOn }: Place): string => untilOn ?? 'infinity';
const meet = (one: Place, other: Place): boolean => one.fromOn <= endOf(other) && other.fromOn <= endOf(one);

/**
 * Whether an affiliation fits among the others of a person (itself left out), and which of them end for it: a new main
 * one ends the main one before it on the day before, as a change of jobs does. Nobody has two main ones on a day, nor
 * the same organisation twice.
 */
export function fitAffiliation(entry: Place, others: readonly Place[], today: string): Fitted {
  const wrong = periodProblem(entry, today);
  if (wrong) return refuse(wrong);
  if (others.length >= MOST) return refuse(TOO_MANY);
  if (others.some((other) => other.organisationId === entry.organisationId && meet(other, entry))) return refuse(TWICE);
  const rivals = entry.main ? others.filter((other) => other.main && meet(other, entry)) : [];
  const ended = rivals.filter((other) => other.fromOn < entry.fromOn && (entry.untilOn === null || endOf(other) <= entry.untilOn || other.untilOn === null));
  if (ended.length < rivals.length) return refuse(TWO_MAIN);
  return { ok: true, ended: ended.map((other) => ({ ...other, untilOn: daysAfter(entry.fromOn, -1) })) };
}

function periodProblem({ fromOn, untilOn }: Place, today: string): AffiliationProblem | null {
  if (!isDay(fromOn) || fromOn < FIRST || fromOn > daysAfter(today, AHEAD_DAYS)) return BAD_FROM;
  return untilOn !== null && (!isDay(untilOn) || untilOn < fromOn || untilOn > '2099-12-31') ? BAD_UNTIL : null;
}

const refuse = (problem: AffiliationProblem): Fitted => ({ ok: false, problem });

const BAD_FROM: AffiliationProblem = {
  field: 'fromOn', message: { ja: '開始日が正しくないか、範囲外です。', en: 'The first day is missing or out of range.' },
  remedy: { ja: '1950年から約1年先までの日付を指定してください。', en: 'Choose a day from 1950 to about a year ahead.' },
};
const BAD_UNTIL: AffiliationProblem = {
  field: 'untilOn', message: { ja: '終了日が正しくないか、開始日より前です。', en: 'The last day is not a valid day, or before the first.' },
  remedy: { ja: '開始日以後の日付を指定するか、空欄にしてください。', en: 'Choose a day on or after the first, or leave it empty.' },
};
const TWICE: AffiliationProblem = {
  field: 'organisationId', message: { ja: 'この組織への所属は、同じ期間に既に登録されています。', en: 'There is an affiliation with this organisation in that time.' },
  remedy: { ja: '既存の所属を変更してください。', en: 'Change that one.' },
};
const TWO_MAIN: AffiliationProblem = {
  field: 'main', message: { ja: '同じ日に主たる所属が2つになります。', en: 'There would be two main affiliations on a day.' },
  remedy: { ja: '期間を変えるか、兼務(主たる所属ではないもの)として登録してください。', en: 'Change the days, or enter it as one beside the main one.' },
};
const TOO_MANY: AffiliationProblem = {
  field: 'organisationId', message: { ja: `所属は${MOST}件までです。`, en: `There may be ${MOST} affiliations at most.` },
  remedy: { ja: '誤って登録したものを削除してください。', en: 'Remove what was entered by mistake.' },
};
