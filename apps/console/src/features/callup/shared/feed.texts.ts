import { defineTexts } from '../../../shared/texts/language.ts';

/** Every kind of entry on a call-up's timeline. */
export const useFeedTexts = defineTexts('feed', {
  ja: {
    HANDED_IN: '承認を求めました(対象 {{recipients}}人)', EDITED: '内容を変更しました(対象 {{recipients}}人)', APPROVAL_ESCALATED: '次の承認者に連絡しました', ISSUED_PENDING_CONFIRMATION: '事前承認の規則により送信しました。事後確認を待っています', CONFIRMATION_OVERDUE: '事後確認の期限を過ぎました',
    APPROVAL_CONFIRMED: '事後確認がありました', EXPIRED: '承認されないまま期限を過ぎました', APPROVED: '承認されました', LAUNCHED: '送信を始めました', WAVE_STARTED: '第{{wave}}波: {{people}}人に送信', WAVES_STOPPED: '以降の送信を止めました', REMINDED: '未回答の人に再通知しました({{messages}}通)', ANSWER_ENTERED: '回答を代わりに入力しました',
    LATE_WITHDRAWAL: '配置後の辞退がありました', ASSEMBLED: '配置を見直しました', FILLED: 'すべての所要が満たされました', REOPENED: '欠員が出たため、再び招集中になりました', CONFIRMED: '手動で配置しました', RESERVED: '手動で予備にしました', STOOD_DOWN: '手動で解除しました', UNCLEAR_RESOLVED: '判読できない返信を確認済みにしました',
    DEADLINE: '回答期限になりました', RELEASE_OPENED: '派遣元の承諾が必要です({{people}}人)', RELEASE_ASKED: '派遣元に承諾を求めました', RELEASE_GRANTED: '派遣元が承諾しました', RELEASE_REFUSED: '派遣元が承諾しませんでした', RELEASE_LAPSED: '派遣元の回答期限が過ぎました', RELEASE_CALLED_OFF: '派遣元への依頼を取り下げました({{people}}人)', CLOSED: '招集を終了しました', CANCELLED: '招集を取り消しました', BRIEFED: 'ブリーフィング第{{version}}版を公開しました({{people}}人)', NOTICE_SENT: 'お知らせを送信しました({{people}}人)', CHECKED_IN: '活動を始めた人がいます', CHECKED_OUT: '活動を終えた人がいます', other: '{{kind}}',
  },
  en: {
    HANDED_IN: 'Approval was asked for ({{recipients}} people)', EDITED: 'It was changed ({{recipients}} people)', APPROVAL_ESCALATED: 'The next approvers were told', ISSUED_PENDING_CONFIRMATION: 'Sent under a pre-authorised rule, to be confirmed afterwards', CONFIRMATION_OVERDUE: 'The confirmation is overdue',
    APPROVAL_CONFIRMED: 'It was confirmed afterwards', EXPIRED: 'Nobody approved in time', APPROVED: 'It was approved', LAUNCHED: 'The sending began', WAVE_STARTED: 'Wave {{wave}}: sent to {{people}} people', WAVES_STOPPED: 'No further waves', REMINDED: 'The silent were reminded ({{messages}} messages)', ANSWER_ENTERED: 'An answer was entered',
    LATE_WITHDRAWAL: 'Somebody assigned has withdrawn', ASSEMBLED: 'The team was matched anew', FILLED: 'Every line is filled', REOPENED: 'A place became free; calling again', CONFIRMED: 'Assigned by hand', RESERVED: 'Held in reserve by hand', STOOD_DOWN: 'Stood down by hand', UNCLEAR_RESOLVED: 'An unclear reply was looked after',
    DEADLINE: 'The deadline came', RELEASE_OPENED: 'Employers have to release {{people}} people', RELEASE_ASKED: 'An employer was asked', RELEASE_GRANTED: 'An employer released somebody', RELEASE_REFUSED: 'An employer refused', RELEASE_LAPSED: 'An employer did not answer in time', RELEASE_CALLED_OFF: 'Employers were told that {{people}} are not needed', CLOSED: 'The call-up was closed', CANCELLED: 'The call-up was cancelled', BRIEFED: 'Version {{version}} of the briefing was published for {{people}} people', NOTICE_SENT: 'A message went to {{people}} people', CHECKED_IN: 'Somebody began work', CHECKED_OUT: 'Somebody ended work', other: '{{kind}}',
  },
});

const KINDS = [
  'HANDED_IN', 'EDITED', 'APPROVAL_ESCALATED', 'ISSUED_PENDING_CONFIRMATION', 'CONFIRMATION_OVERDUE', 'APPROVAL_CONFIRMED', 'EXPIRED', 'APPROVED', 'LAUNCHED', 'WAVE_STARTED', 'WAVES_STOPPED', 'REMINDED',
  'ANSWER_ENTERED', 'LATE_WITHDRAWAL', 'ASSEMBLED', 'FILLED', 'REOPENED', 'CONFIRMED', 'RESERVED', 'STOOD_DOWN', 'UNCLEAR_RESOLVED', 'DEADLINE', 'RELEASE_OPENED', 'RELEASE_ASKED', 'RELEASE_GRANTED', 'RELEASE_REFUSED', 'RELEASE_LAPSED',
  'RELEASE_CALLED_OFF', 'CLOSED', 'CANCELLED', 'BRIEFED', 'NOTICE_SENT', 'CHECKED_IN', 'CHECKED_OUT',
] as const;

interface TimelineEntry { readonly kind: string; readonly facts: readonly { readonly name: string; readonly value: string }[] }

/** What an entry says in the reader's language. */
export function feedText(t: ReturnType<typeof useFeedTexts>, { kind, facts }: TimelineEntry): string {
  const known = KINDS.find((one) => one === kind);
  return t(known ?? 'other', { kind, ...Object.fromEntries(facts.map(({ name, value }) => [name, value])) });
}
