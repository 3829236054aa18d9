import { daysAfter, dayWords, fiscalYear, isDay, type Day } from '@muster/platform';
import { noDay, type ProgrammeProblem } from '../programme.problem.ts';

/** Days that bodies have at least to comment. */
const LEAST_COMMENT_DAYS = 7;

/** The day of which a year's snapshot shows the figures: its last, or today while it lasts; a year ahead has none. */
export function asOf(year: number, today: Day): Day | ProgrammeProblem {
  if (!Number.isInteger(year) || year < 2000 || year > 2199) return NO_YEAR;
  const { from, until } = fiscalYear(year);
  if (today < from) return NO_YEAR;
  return today < until ? today : until;
}

/** What is wrong with the last day for comments; null: nothing. */
export function commentDayProblem(until: Day, today: Day): ProgrammeProblem | null {
  return isDay(until) && until >= daysAfter(today, LEAST_COMMENT_DAYS) ? null : { ...noDay('commentsUntil'), remedy: {
    ja: `今日から${LEAST_COMMENT_DAYS}日以上先の日付を指定してください。`, en: `Choose a day at least ${LEAST_COMMENT_DAYS} days ahead.`,
  } };
}

/** Why a snapshot cannot be published; null: it can. Everybody has had his time to comment. */
export function publishProblem(snapshot: { commentsUntil: Day; publishedAt: Date | null }, today: Day): ProgrammeProblem | null {
  if (snapshot.publishedAt !== null) return PUBLISHED;
  return today > snapshot.commentsUntil ? null : COMMENTS_OPEN(snapshot.commentsUntil);
}

/** Why nothing can be said to a snapshot any more; null: it can. */
export function commentProblem(snapshot: { commentsUntil: Day; publishedAt: Date | null }, today: Day): ProgrammeProblem | null {
  return snapshot.publishedAt === null && today <= snapshot.commentsUntil ? null : COMMENTS_OVER;
}

const NO_YEAR: ProgrammeProblem = {
  code: 'NO_FISCAL_YEAR', field: 'fiscalYear', message: { ja: '年度が正しくないか、まだ始まっていません。', en: 'This is no fiscal year, or one that has not begun.' },
  remedy: { ja: '始まっている年度を、4 月の西暦年で指定してください。', en: 'Give the year of the April in which it began.' },
};
export const TAKEN: ProgrammeProblem = {
  code: 'SNAPSHOT_TAKEN', field: 'fiscalYear', message: { ja: 'この年度の確定値はすでに作成されています。', en: 'There is a snapshot of this fiscal year.' }, remedy: { ja: '既存のものを確認してください。', en: 'Look at that one.' },
};
export const NO_FIGURES: ProgrammeProblem = {
  code: 'NO_FIGURES', field: 'fiscalYear', message: { ja: 'この年度の値がまだ計算されていません。', en: 'No figures of that year have been computed.' },
  remedy: { ja: '値の再計算を実行してからやり直してください。', en: 'Have the figures computed first.' },
};
const PUBLISHED: ProgrammeProblem = {
  code: 'PUBLISHED_ALREADY', field: 'id', message: { ja: 'すでに公表されています。', en: 'It is published already.' }, remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
const COMMENTS_OPEN = (until: Day): ProgrammeProblem => ({
  code: 'COMMENTS_OPEN', field: 'id', message: { ja: `意見の受付は${dayWords(until).ja}までです。`, en: `Bodies may comment until ${dayWords(until).en}.` }, remedy: { ja: 'その翌日以降に公表してください。', en: 'Publish it after that day.' },
});
const COMMENTS_OVER: ProgrammeProblem = {
  code: 'COMMENTS_OVER', field: 'snapshotId', message: { ja: '意見の受付は終了しました。', en: 'The time for comments is over.' }, remedy: { ja: '担当窓口にご連絡ください。', en: 'Write to the office.' },
};
