import type { Text } from '@muster/platform';
import type { TimelineKind } from './timeline.query.ts';

/** What each kind of entry says; a word after % is a figure of its detail. */
const TEXTS: Readonly<Record<TimelineKind, Text>> = {
  HANDED_IN: { ja: '承認を求めました(対象 %recipients人)', en: 'Approval was asked for (%recipients people)' },
  EDITED: { ja: '内容を変更しました(対象 %recipients人)', en: 'It was changed (%recipients people)' },
  APPROVAL_ESCALATED: { ja: '次の承認者に連絡しました', en: 'The next approvers were told' },
  ISSUED_PENDING_CONFIRMATION: { ja: '事前承認の規則により送信しました。事後確認を待っています', en: 'Sent under a pre-authorised rule, to be confirmed afterwards' },
  CONFIRMATION_OVERDUE: { ja: '事後確認の期限を過ぎました', en: 'The confirmation is overdue' },
  APPROVAL_CONFIRMED: { ja: '事後確認がありました', en: 'It was confirmed afterwards' },
  EXPIRED: { ja: '承認されないまま期限を過ぎました', en: 'Nobody approved in time' },
  APPROVED: { ja: '承認されました', en: 'It was approved' },
  LAUNCHED: { ja: '送信を始めました', en: 'The sending began' },
  WAVE_STARTED: { ja: '第%wave波: %people人に送信', en: 'Wave %wave: sent to %people people' },
  WAVES_STOPPED: { ja: '以降の送信を止めました', en: 'No further waves' },
  REMINDED: { ja: '未回答の人に再通知しました(%messages通)', en: 'The silent were reminded (%messages messages)' },
  ANSWER_ENTERED: { ja: '回答を代わりに入力しました', en: 'An answer was entered' },
  LATE_WITHDRAWAL: { ja: '配置後の辞退がありました', en: 'Somebody assigned has withdrawn' },
  ASSEMBLED: { ja: '配置を見直しました', en: 'The team was matched again' },
  FILLED: { ja: 'すべての所要が満たされました', en: 'Every line is filled' },
  REOPENED: { ja: '欠員が出たため、再び招集中になりました', en: 'A place became free; calling again' },
  CONFIRMED: { ja: '手動で配置しました', en: 'Assigned by hand' },
  RESERVED: { ja: '手動で予備にしました', en: 'Held in reserve by hand' },
  STOOD_DOWN: { ja: '手動で解除しました', en: 'Stood down by hand' },
  UNCLEAR_RESOLVED: { ja: '判読できない返信を確認済みにしました', en: 'An unclear reply was looked after' },
  DEADLINE: { ja: '回答期限になりました', en: 'The deadline came' },
  RELEASE_OPENED: { ja: '派遣元の承諾が必要です(%people人)', en: 'Employers have to release %people people' },
  RELEASE_ASKED: { ja: '派遣元に承諾を求めました', en: 'An employer was asked' },
  RELEASE_GRANTED: { ja: '派遣元が承諾しました', en: 'An employer released somebody' },
  RELEASE_REFUSED: { ja: '派遣元が承諾しませんでした', en: 'An employer refused' },
  RELEASE_LAPSED: { ja: '派遣元の回答期限が過ぎました', en: 'An employer did not answer in time' },
  RELEASE_CALLED_OFF: { ja: '派遣元への依頼を取り下げました(%people人)', en: 'Employers were told that %people are not needed' },
  CLOSED: { ja: '招集を終了しました', en: 'The call-up was closed' },
  CANCELLED: { ja: '招集を取り消しました', en: 'The call-up was cancelled' },
  BRIEFED: { ja: 'ブリーフィング第%version版を公開しました(%people人)', en: 'Version %version of the briefing was published for %people people' },
  NOTICE_SENT: { ja: 'お知らせを送信しました(%people人)', en: 'A message went to %people people' },
  CHECKED_IN: { ja: '活動を始めた人がいます', en: 'Somebody began work' },
  CHECKED_OUT: { ja: '活動を終えた人がいます', en: 'Somebody ended work' },
};

/** What an entry of a timeline says in both languages; an entry of a kind that this release does not know says its code. */
export function timelineText(kind: string, detail: Readonly<Record<string, unknown>>): Text {
  const text = (TEXTS as Readonly<Record<string, Text>>)[kind];
  return text ? { ja: filled(text.ja, detail), en: filled(text.en, detail) } : { ja: kind, en: kind };
}

const filled = (text: string, detail: Readonly<Record<string, unknown>>): string => text.replace(/%([a-z]+)/g, (_, name: string) => String(detail[name] ?? '—'));
