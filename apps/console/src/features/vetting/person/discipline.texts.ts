import { defineTexts } from '../../../shared/texts/language.ts';

export const useDisciplineTexts = defineTexts('vettingDiscipline', {
  ja: {
    title: '停止と退会', none: '停止の記録はありません。', suspend: '停止する', suspendTitle: '登録を停止する', suspendText: '停止するとすぐに招集の対象から外れます。本人は通知を読み、意見を述べることができます。', notice: '本人への通知(理由)', reviewOn: '見直しの日', doSuspend: '停止する',
    since: '{{at}}から停止', ended: '{{at}}に解除', review: '見直しの日: {{day}}', reply: '本人の意見', noReply: '本人の意見はまだありません。', remark: '見直しの所見', doReview: '見直す', reviewTitle: '停止を見直す', go: '見直しの結果', END: '停止を解除する', GO_ON: '停止を続ける', nextOn: '次の見直しの日', save: '記録する',
    departure: '退会の予定', departureText: '最終日の翌日0時に、すべての利用を終了します。', lastDay: '最終日', reason: '理由', plan: '退会を予定する', doPlan: '予定する', planned: '{{day}}を最終日として予定しました。', takenBack: '退会の予定を取り消しました。', takeBack: '予定を取り消す', takeBackText: '退会の予定があれば取り消します。',
    leave: '退会を記録する', leaveTitle: '退会を記録する', leaveText: '書面による退会や死亡のときに記録します。利用はすぐに終わり、個人情報は法定の期間の後に消去されます。取り消せません。', doLeave: '退会を記録する', left: '退会を記録しました。',
  },
  en: {
    title: 'Suspension and leaving', none: 'No suspension is on record.', suspend: 'Suspend', suspendTitle: 'Suspend a member', suspendText: 'A suspended member is left out of call-ups at once. They read the notice and may reply.', notice: 'Notice to the person (reason)', reviewOn: 'Day of review', doSuspend: 'Suspend',
    since: 'Suspended since {{at}}', ended: 'ended {{at}}', review: 'Review on {{day}}', reply: 'Reply of the person', noReply: 'No reply yet.', remark: 'Remark of the review', doReview: 'Review', reviewTitle: 'Review a suspension', go: 'Result', END: 'End the suspension', GO_ON: 'Go on', nextOn: 'Next review', save: 'Record',
    departure: 'Planned leaving', departureText: 'All access ends at midnight after the last day.', lastDay: 'Last day', reason: 'Reason', plan: 'Plan the leaving', doPlan: 'Plan', planned: 'Planned, last day {{day}}.', takenBack: 'The plan was taken back.', takeBack: 'Take the plan back', takeBackText: 'Takes an earlier plan back, if there is one.',
    leave: 'Record a departure', leaveTitle: 'Record a departure', leaveText: 'For somebody who left by letter, or died. Access ends at once; personal data are erased after the time that the law leaves. This cannot be undone.', doLeave: 'Record the departure', left: 'The departure is on record.',
  },
});
