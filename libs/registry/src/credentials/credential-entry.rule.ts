import { isDay } from '@muster/platform';
import { isPastDay } from '../skills/skill-entry.rule.ts';
import type { EntryProblem } from '../skills/skill.refusals.ts';

const LONGEST_NUMBER = 40;

/** A credential as it was entered. */
export interface CredentialEntry {
  number: string | null;
  obtainedOn: string;
  expiresOn: string | null;
}

/** A number as it is kept: half-width, without blanks around it; null when there is none. */
export function credentialNumber(number: string | null): string | null {
  return number?.normalize('NFKC').trim() || null;
}

/** What is wrong with an entry; null: nothing. */
export function credentialProblem(entry: CredentialEntry, today: string): EntryProblem | null {
  const number = credentialNumber(entry.number);
  if (number !== null && !new RegExp(`^[\\p{L}\\p{N} ./_-]{1,${LONGEST_NUMBER}}$`, 'u').test(number)) return NO_NUMBER;
  if (!isPastDay(entry.obtainedOn, today)) return noDay('obtainedOn');
  return entry.expiresOn === null || (isDay(entry.expiresOn) && entry.expiresOn >= entry.obtainedOn) ? null : NO_END;
}

/** A day on which something was done is missing or has not come. */
export const noDay = (field: string): EntryProblem => ({
  field, message: { ja: '日付が正しくないか、未来の日付です。', en: 'This is no day, or one that has not come.' },
  remedy: { ja: '今日までの日付を指定してください。', en: 'Give a day up to today.' },
});

/** A day that may lie ahead is none of the calendar. */
export const NO_STATUS_DAY: EntryProblem = {
  field: 'on', message: { ja: '日付が正しくありません。', en: 'This is no day of the calendar.' },
  remedy: { ja: '正しい日付を指定してください。', en: 'Choose a valid day.' },
};
export const NO_KIND: EntryProblem = {
  field: 'code', message: { ja: 'この資格はありません。', en: 'There is no such credential.' },
  remedy: { ja: '資格の一覧から選んでください。', en: 'Choose from the list of credentials.' },
};
const NO_NUMBER: EntryProblem = {
  field: 'number', message: { ja: '番号に使えない文字があるか、長すぎます。', en: 'The number is too long or holds characters that no number has.' },
  remedy: { ja: `英数字・漢字・記号(. / _ -)で ${LONGEST_NUMBER} 文字以内にしてください。`, en: `Use letters, digits and . / _ - and at most ${LONGEST_NUMBER} characters.` },
};
const NO_END: EntryProblem = {
  field: 'expiresOn', message: { ja: '有効期限が正しくないか、取得日より前です。', en: 'The last day is none, or before the day on which it was obtained.' },
  remedy: { ja: '取得日以降の日付を指定してください。期限がなければ空にしてください。', en: 'Give a day from the day of obtaining on, or nothing when it does not expire.' },
};
