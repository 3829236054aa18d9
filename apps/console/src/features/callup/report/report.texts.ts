import { defineTexts } from '../../../shared/texts/language.ts';

export const useReportTexts = defineTexts('report', {
  ja: {
    title: '招集{{code}}の報告', board: '招集の画面へ', print: '印刷する', lead: '送信から終了までの記録です。', facts: '概要', incident: 'インシデント', author: '作成', approver: '承認', launched: '送信', deadline: '回答期限', filled: '充足', ended: '終了', reason: '終了の理由', text: '文面', channels: '連絡手段', cost: '費用の見込み', missing: 'この招集は見つかりません。', system: 'システム',
    calibration: '見込みと結果', expected: '見込んだ応諾', actual: '期限内の応諾', ratio: '見込みに対する結果', silent: '未回答の人', timeline: '経過', deliveries: 'メッセージ', purpose: '目的', channel: '手段', state: '状態', count: '件数', invariants: 'エンジンの検査', holds: '問題なし', broken: '問題あり', at: '日時', what: '出来事', condition: '条件', who: '操作した人', exclusions: '招集しなかった理由', filledIn: '充足までの時間', notFilled: '満たされませんでした',
    invariantsText: '招集の仕組みが守るべき12の条件を、今の記録で検査します。', checkNow: '検査する', checkAgain: '検査し直す', estimate: '見込みの根拠',
    why: '理由', people: '人数', check: '検査', ends: { DONE: '調整官が終了しました', BY_ITSELF: '回答期限の24時間後に自動で終了しました', NOT_APPROVED_IN_TIME: '承認されないまま回答期限を過ぎました' },
    checks: {
      I1: '送信は、すべて記録されるか、まったく行われないかのどちらかである', I2: '人・波・目的・手段ごとに記録は1件で、期限までに結果が確定する', I3: '1件の記録で受理された送信は1回まで。2回目は結果不明の場合だけで、数えられている', I4: '取消の後に出るのは、送信中だったものだけである',
      I5: 'SMSの回答には必ず受信の記録があり、受信の記録は必ず処理されている', I6: '現在の回答は、受け取った回答の最後のものである', I7: '送信の状態は逆戻りせず、履歴が欠けていない', I8: '配置と予備は、所要の人数を超えない',
      I9: 'タイマーは1回だけ、予定より早くならずに動く', I10: '停止の申出の後には何も送らない', I11: '送信元ごとの速さの上限を超えない', I12: '別の事業者を使うのは、最初の事業者が受理していないと分かった場合だけである',
    },
    thanks: { title: '派遣元へのお礼', text: '派遣の期間が終わった人の派遣元です。派遣元への連絡に同意した人だけを数えています。時間は所要の予定によります。', employer: '派遣元', hours: '活動時間', file: '礼状', letter: '礼状(PDF)', letterOf: '{{name}}への礼状(PDF)', none: 'お礼を送る派遣元はまだありません', noneText: '派遣の期間が終わり、派遣元への連絡に同意した人がいる場合に、ここから礼状を作成できます。' },
    silentTitle: '未回答の人', silentText: '招集した{{of}}人のうち{{n}}人({{share}})から回答がありません。どこまで届いたかの内訳です。', silentNames: '一覧を見る', reached: '届いたところ', shareCalled: '招集した人に占める割合', reach: { SEEN: '回答ページを開いた', DELIVERED: '端末への到達を確認した', SENT: '送信した(到達は未確認)', NOT_SENT: '送れなかった' },
    purposes: { INVITE: '招集', REMINDER: '再通知', CONFIRM: '配置の連絡', RESERVE: '予備の連絡', STAND_DOWN: '解除の連絡', UPDATE: '変更の連絡', BRIEFING: 'ブリーフィング', HELP: '案内', NOTICE: 'お知らせ' },
    states: { QUEUED: '送信待ち', CLAIMED: '送信中', ACCEPTED: '送信済み', SENT: '送信済み(事業者)', DELIVERED: '到達', FAILED: '失敗', UNDELIVERED: '不達', EXPIRED: '期限切れ', SUPPRESSED: '送信停止', CANCELLED: '取消', UNKNOWN: '確認中' },
  },
  en: {
    title: 'Report on call-up {{code}}', board: 'To the board', print: 'Print', lead: 'From the sending to the end.', facts: 'Summary', incident: 'Incident', author: 'Created by', approver: 'Approved by', launched: 'Sent', deadline: 'Answers until', filled: 'Filled', ended: 'Ended', reason: 'Why it ended', text: 'Text', channels: 'Channels', cost: 'Expected cost', missing: 'There is no such call-up.', system: 'System',
    calibration: 'Expected and actual', expected: 'Yes expected', actual: 'Yes in time', ratio: 'Actual against expected', silent: 'Silent people', timeline: 'What happened', deliveries: 'Messages', purpose: 'Purpose', channel: 'Channel', state: 'State', count: 'Count', invariants: 'Checks of the engine', holds: 'Holds', broken: 'Broken', at: 'When', what: 'What', condition: 'Condition', who: 'Who', exclusions: 'Why others were not called', filledIn: 'Time until filled', notFilled: 'It was not filled',
    invariantsText: 'The twelve conditions that must always hold in a call-up, checked on the records as they are now.', checkNow: 'Check', checkAgain: 'Check again', estimate: 'What the estimate rests on',
    why: 'Reason', people: 'People', check: 'Check', ends: { DONE: 'A coordinator closed it', BY_ITSELF: 'It closed by itself 24 hours after the deadline', NOT_APPROVED_IN_TIME: 'Nobody approved it before the deadline' },
    checks: {
      I1: 'A launch is all or nothing', I2: 'One record for each person, wave, purpose and channel, settled by its deadline', I3: 'At most one accepted send for each record; a second one only after an unknown outcome, and counted', I4: 'After a cancellation only sends in flight leave',
      I5: 'Every answer by SMS has its stored message, and every stored message its effect', I6: 'The current answer is the last one received', I7: 'A delivery’s state never goes back, and its history is whole', I8: 'No line has more people than it needs, nor more reserves than asked for',
      I9: 'A timer fires once, never early', I10: 'Nothing is sent after an opt-out', I11: 'No sender is used above its rate', I12: 'A second provider only when the first is known not to have accepted',
    },
    thanks: { title: 'Thanks to employers', text: 'Employers of those whose work is over and who consent to contact with their employer. Hours as planned in the needs.', employer: 'Employer', hours: 'Hours', file: 'Letter', letter: 'Letter (PDF)', letterOf: 'Letter to {{name}} (PDF)', none: 'No employer to thank yet', noneText: 'Letters of thanks are made here once somebody’s work is over who consents to contact with the employer.' },
    silentTitle: 'Silent people', silentText: 'Of the {{of}} called, {{n}} ({{share}}) gave no answer. How far they were reached:', silentNames: 'See who', reached: 'Reached', shareCalled: 'Share of those called', reach: { SEEN: 'Opened the answer page', DELIVERED: 'Arrived on the phone or in the mailbox', SENT: 'Sent, arrival not confirmed', NOT_SENT: 'Could not be sent' },
    purposes: { INVITE: 'Invitation', REMINDER: 'Reminder', CONFIRM: 'Confirmation', RESERVE: 'Held in reserve', STAND_DOWN: 'Stand-down', UPDATE: 'Update', BRIEFING: 'Briefing', HELP: 'Help', NOTICE: 'Notice' },
    states: { QUEUED: 'Queued', CLAIMED: 'Being sent', ACCEPTED: 'Sent', SENT: 'Sent (carrier)', DELIVERED: 'Delivered', FAILED: 'Failed', UNDELIVERED: 'Undelivered', EXPIRED: 'Expired', SUPPRESSED: 'Held back', CANCELLED: 'Cancelled', UNKNOWN: 'Being looked up' },
  },
});
