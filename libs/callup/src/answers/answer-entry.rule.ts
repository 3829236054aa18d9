import type { AnswerKind, RuleProblem } from '../rules.types.ts';
import type { AnswerableInvitation } from './answerable-invitation.query.ts';

/** An answer that a coordinator heard by telephone or in person. */
export interface CoordinatorEntry {
  invitationId: string;
  kind: AnswerKind;
  /** YES_FROM only. */
  arriveAt: Date | null;
  /** How it was received; required, because nobody but the coordinator heard it. */
  note: string;
  /** When the expert said it, where it is entered later: while the platform was cut off. Absent: now. */
  receivedAt?: Date;
  /** Given by the client: entering the same key twice stores one answer. */
  entryKey: string;
}

/** Letters of a coordinator's note, at most. */
export const NOTE_MAX = 500;

/** Why a coordinator's entry cannot be taken; null when it can. Whether it is late does not matter here: late answers are kept and marked. */
export function checkEntry(entry: CoordinatorEntry, invitation: AnswerableInvitation | null, now: Date): RuleProblem | null {
  if (!invitation) return UNKNOWN;
  if (invitation.state === 'DRAFT' || invitation.state === 'AWAITING_APPROVAL') return NOT_LAUNCHED;
  if (invitation.state === 'CANCELLED') return CANCELLED;
  if (entry.receivedAt && entry.receivedAt > now) return RECEIVED_IN_FUTURE;
  if (entry.receivedAt && (!invitation.launchedAt || entry.receivedAt < minuteOf(invitation.launchedAt))) return RECEIVED_BEFORE_LAUNCH;
  if (entry.note.trim() === '') return NO_NOTE;
  if (entry.note.length > NOTE_MAX) return LONG_NOTE;
  if (!/^[\w:.-]{1,100}$/.test(entry.entryKey)) return BAD_KEY;
  return entry.kind === 'YES_FROM' ? arrivalProblem(entry.arriveAt, invitation.lastUntil, entry.receivedAt ?? now) : null;
}

/** The full minute in which something happened: on paper people write hours and minutes. */
function minuteOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000);
}

/** Why a time of arrival cannot be taken: there must be one, not yesterday, and before the work is over. */
export function arrivalProblem(arriveAt: Date | null, lastUntil: Date | null, now: Date): RuleProblem | null {
  if (!arriveAt || Number.isNaN(arriveAt.getTime())) return NO_ARRIVAL;
  if (arriveAt.getTime() < now.getTime() - PAST_GRACE_MS) return PAST_ARRIVAL;
  return lastUntil && arriveAt >= lastUntil ? AFTER_THE_END : null;
}

/** A time typed a little too late means "now". */
const PAST_GRACE_MS = 15 * 60_000;

const UNKNOWN: RuleProblem = {
  field: 'invitationId', code: 'INVITATION_UNKNOWN',
  message: { ja: 'この招集対象は見つかりません。', en: 'There is no such invitation.' },
  remedy: { ja: '招集対象の一覧から選び直してください。', en: 'Choose the person from the list of the call-up.' },
};
const NOT_LAUNCHED: RuleProblem = {
  field: 'invitationId', code: 'CALL_UP_NOT_LAUNCHED',
  message: { ja: 'この招集はまだ発信されていません。', en: 'This call-up has not been sent yet.' },
  remedy: { ja: '発信後に入力してください。', en: 'Enter the answer after the call-up was sent.' },
};
const CANCELLED: RuleProblem = {
  field: 'invitationId', code: 'CALL_UP_CANCELLED',
  message: { ja: 'この招集は取り消されました。', en: 'This call-up was cancelled.' },
  remedy: { ja: '本人に取消しをお伝えください。', en: 'Tell the person that it was cancelled.' },
};
const RECEIVED_IN_FUTURE: RuleProblem = {
  field: 'receivedAt', code: 'RECEIVED_IN_FUTURE',
  message: { ja: '受付時刻が未来です。', en: 'The time of receipt is still to come.' },
  remedy: { ja: '日付と時刻(日本時間)を確認してください。', en: 'Look at day and time (Japan).' },
};
const RECEIVED_BEFORE_LAUNCH: RuleProblem = {
  field: 'receivedAt', code: 'RECEIVED_BEFORE_LAUNCH',
  message: { ja: '受付時刻が招集の発信より前です。', en: 'The time of receipt is before the call-up was sent.' },
  remedy: { ja: '招集番号と受付時刻を確認してください。', en: 'Look at the number of the call-up and the time.' },
};
const NO_NOTE: RuleProblem = {
  field: 'note', code: 'NOTE_MISSING',
  message: { ja: '回答を受けた経緯が記入されていません。', en: 'It does not say how the answer was received.' },
  remedy: { ja: '「本人から電話」など、経緯を記入してください。', en: 'Write how you received it, for example “by telephone, in person”.' },
};
const LONG_NOTE: RuleProblem = {
  field: 'note', code: 'NOTE_TOO_LONG',
  message: { ja: `メモが${NOTE_MAX}字を超えています。`, en: `The note is longer than ${NOTE_MAX} characters.` },
  remedy: { ja: '短くしてください。', en: 'Shorten it.' },
};
const BAD_KEY: RuleProblem = {
  field: 'entryKey', code: 'ENTRY_KEY_INVALID',
  message: { ja: '入力キーが正しくありません。', en: 'The entry key is not valid.' },
  remedy: { ja: '英数字と : . - _ で100字以内の値を指定してください。', en: 'Use 1 to 100 letters, digits, “:”, “.”, “-” or “_”.' },
};
const NO_ARRIVAL: RuleProblem = {
  field: 'arriveAt', code: 'ARRIVAL_MISSING',
  message: { ja: '到着時刻がありません。', en: 'The time of arrival is missing.' },
  remedy: { ja: '到着できる日時を日本時間で指定してください。', en: 'Give the date and time of arrival, Japan time.' },
};
const PAST_ARRIVAL: RuleProblem = {
  field: 'arriveAt', code: 'ARRIVAL_PAST',
  message: { ja: '到着時刻が過去です。', en: 'The time of arrival is in the past.' },
  remedy: { ja: 'これからの日時を指定するか、「可」を選んでください。', en: 'Give a time to come, or choose plain “yes”.' },
};
const AFTER_THE_END: RuleProblem = {
  field: 'arriveAt', code: 'ARRIVAL_AFTER_END',
  message: { ja: '到着時刻が活動の終了後です。', en: 'The time of arrival is after the end of the work.' },
  remedy: { ja: '終了より前の日時を指定するか、「不可」を選んでください。', en: 'Give a time before the end, or choose “no”.' },
};
