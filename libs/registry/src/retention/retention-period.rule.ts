import { daysAfter, dayWords, isDay, type Text } from '@muster/platform';

/** What is kept for a time. ENTRY: contact data after leaving; BODY: texts of messages; RECORD: call-ups; AUDIT and DISCLOSURE: the record at hand; ARCHIVE: its files. */
export const RetentionKind = { ENTRY: 'ENTRY', BODY: 'BODY', RECORD: 'RECORD', AUDIT: 'AUDIT', DISCLOSURE: 'DISCLOSURE', ARCHIVE: 'ARCHIVE' } as const;
export type RetentionKind = keyof typeof RetentionKind;

/** Days that each may be kept. */
export const RETENTION_RANGES: Readonly<Record<RetentionKind, { least: number; most: number }>> = {
  ENTRY: { least: 1, most: 365 }, BODY: { least: 7, most: 1_096 }, RECORD: { least: 365, most: 10_958 },
  AUDIT: { least: 90, most: 3_653 }, DISCLOSURE: { least: 90, most: 3_653 }, ARCHIVE: { least: 365, most: 10_958 },
};

/** What a period is for. */
export const RETENTION_MEANINGS: Readonly<Record<RetentionKind, Text>> = {
  ENTRY: { ja: '退会した人の連絡先などを、退会の日からこの日数で消去します。', en: 'Contact data of people who left is erased this many days after they leave.' },
  BODY: { ja: '受信・送信した本文を、この日数で消去します。', en: 'Texts of messages are erased after this many days.' },
  RECORD: { ja: '招集の記録を、招集の終了からこの日数で消去します。', en: 'Records of a call-up are erased this many days after its end.' },
  AUDIT: { ja: '監査記録を手元に置く日数です。過ぎたものは保管庫のファイルに移せます。', en: 'The audit record stays at hand for this many days; older entries may be moved to archive files.' },
  DISCLOSURE: { ja: '閲覧の記録を手元に置く日数です。過ぎたものは保管庫のファイルに移せます。', en: 'The log of who looked stays at hand for this many days; older entries may be moved to archive files.' },
  ARCHIVE: { ja: '保管庫のファイルを残す日数です。', en: 'Archive files are kept for this many days.' },
};

/** Erased is erased: a shorter period is announced so many days ahead, in which it can be lengthened again. */
export const NOTICE_DAYS = 7;
const AHEAD_DAYS = 400;

/** What is wrong with a period: where, what, and what would do. */
export interface RetentionProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** The first thing that is wrong with a period from a day on; null when nothing is. `shortest` holds now or is announced. */
export function retentionProblem(what: RetentionKind, days: number, validFrom: string, { today, shortest }: { today: string; shortest: number }): RetentionProblem | null {
  const { least, most } = RETENTION_RANGES[what];
  if (!Number.isInteger(days) || days < least || days > most) {
    return { field: 'days', message: { ja: '日数が範囲を超えています。', en: 'The days are out of range.' }, remedy: { ja: `${least}〜${most}日の整数で入力してください。`, en: `Give a whole number of ${least} to ${most}.` } };
  }
  const shortens = days < shortest;
  const first = shortens ? daysAfter(today, NOTICE_DAYS) : today;
  const { ja, en } = dayWords(first);
  if (isDay(validFrom) && validFrom >= first && validFrom <= daysAfter(today, AHEAD_DAYS)) return null;
  return {
    field: 'validFrom', message: { ja: '適用の始まる日が正しくないか、範囲外です。', en: 'The first day is missing or out of range.' },
    remedy: {
      ja: `${ja}から約1年先までの日付を指定してください。${shortens ? `保存期間を短くする変更は${NOTICE_DAYS}日前までに登録します。` : ''}`,
      en: `Choose a day from ${en} to about a year ahead.${shortens ? ` A shorter period must be recorded ${NOTICE_DAYS} days ahead.` : ''}`,
    },
  };
}
