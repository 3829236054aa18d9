import { defineTexts } from '../../../shared/texts/language.ts';

export const useDisciplineTexts = defineTexts('vettingDiscipline', {
  ja: {
    title: '停止と退会', none: '停止の記録はありません。', suspend: '停止する', suspendTitle: '登録を停止する', suspendText: '停止するとすぐに招集の対象から外れます。本人は通知を読み、意見を述べることができます。', notice: '本人への通知(理由)', reviewOn: '見直しの日', doSuspend: '停止する',
    since: '{{at}}から停止', ended: '{{at}}に解除', review: '見直しの日: {{day}}', reply: '本人の意見', noReply: 'まだありません。', remark: '見直しの所見', doReview: '見直す', reviewTitle: '停止を見直す', go: '見直しの結果', END: '停止を解除する', GO_ON: '停止を続ける', nextOn: '次の見直しの日', save: '記録する',
    departure: '退会の予定', lastDayText: '{{day}}が最終日です。', replan: '退会の予定を変更する', doReplan: '変更する', departureText: '最終日の翌日0時に、すべての利用を終了します。', lastDay: '最終日', reason: '理由', plan: '退会を予定する', doPlan: '予定する', planned: '{{day}}を最終日として予定しました。', takenBack: '退会の予定を取り消しました。', takeBack: '退会の予定を取り消す', takeBackText: '{{day}}を最終日とする退会の予定を取り消します。',
    leave: '退会を記録する', leaveTitle: '退会を記録する', leaveText: '書面による退会や死亡のときに記録します。利用はすぐに終わり、個人情報は所定の期間の後に消去されます。取り消せません。', doLeave: '退会を記録する',
  },
  en: {
    title: 'Suspension and departure', none: 'No suspension is on record.', suspend: 'Suspend', suspendTitle: 'Suspend a member', suspendText: 'A suspended member is left out of call-ups at once. They read the notice and may reply.', notice: 'Notice to the person (reason)', reviewOn: 'Day of review', doSuspend: 'Suspend',
    since: 'Suspended since {{at}}', ended: 'ended {{at}}', review: 'Review on {{day}}', reply: 'Reply of the person', noReply: 'None yet.', remark: 'Remark of the review', doReview: 'Review', reviewTitle: 'Review a suspension', go: 'Result', END: 'End the suspension', GO_ON: 'Continue the suspension', nextOn: 'Next review', save: 'Record',
    departure: 'Planned departure', lastDayText: 'The last day is {{day}}.', replan: 'Change the planned departure', doReplan: 'Change', departureText: 'All access ends at midnight after the last day.', lastDay: 'Last day', reason: 'Reason', plan: 'Plan a departure', doPlan: 'Plan', planned: 'The departure is planned; the last day is {{day}}.', takenBack: 'The planned departure was cancelled.', takeBack: 'Cancel the planned departure', takeBackText: 'The departure planned with {{day}} as its last day is cancelled.',
    leave: 'Record a departure', leaveTitle: 'Record a departure', leaveText: 'For somebody who left in writing, or died. Access ends at once; personal data are erased after the retention period. This cannot be undone.', doLeave: 'Record the departure',
  },
});
