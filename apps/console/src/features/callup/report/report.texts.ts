import { defineTexts } from '../../../shared/texts/language.ts';

export const useReportTexts = defineTexts('report', {
  ja: {
    title: '招集{{code}}の報告', board: '招集の画面へ', print: '印刷・PDF保存', lead: '送信から終了までの記録です。', facts: '概要', incident: 'インシデント', author: '作成', approver: '承認', launched: '送信', deadline: '回答期限', filled: '充足', ended: '終了', reason: '終了の理由', text: '文面', channels: '連絡手段', recipients: '招集した人', cost: '費用の見込み', missing: 'この招集は見つかりません。', system: 'システム',
    calibration: '見込みと結果', expected: '見込んだ応諾', actual: '期限内の応諾', ratio: '見込みに対する結果', silent: '未回答の人', timeline: '経過', deliveries: 'メッセージ', purpose: '目的', channel: '手段', state: '状態', count: '件数', invariants: 'エンジンの検査', holds: '問題なし', broken: '問題あり', at: '日時', what: '出来事', who: '操作した人', exclusions: '招集しなかった理由', filledIn: '充足までの時間', notFilled: '満たされませんでした',
    invariantsText: '招集の仕組みが守るべき条件を、今の記録で検査した結果です。', estimate: '見込みの根拠',
    purposes: { INVITE: '招集', REMINDER: '再通知', CONFIRM: '配置の連絡', RESERVE: '予備の連絡', STAND_DOWN: '解除の連絡', UPDATE: '変更の連絡', BRIEFING: 'ブリーフィング', HELP: '案内', NOTICE: 'お知らせ' },
    states: { QUEUED: '送信待ち', CLAIMED: '送信中', ACCEPTED: '送信済み', SENT: '送信済み(事業者)', DELIVERED: '到達', FAILED: '失敗', UNDELIVERED: '不達', EXPIRED: '期限切れ', SUPPRESSED: '送信停止', CANCELLED: '取消', UNKNOWN: '確認中' },
  },
  en: {
    title: 'Report on call-up {{code}}', board: 'To the board', print: 'Print or save as PDF', lead: 'From the sending to the end.', facts: 'Summary', incident: 'Incident', author: 'Written by', approver: 'Approved by', launched: 'Sent', deadline: 'Answers until', filled: 'Filled', ended: 'Ended', reason: 'Why it ended', text: 'Text', channels: 'Channels', recipients: 'People called', cost: 'Expected cost', missing: 'There is no such call-up.', system: 'System',
    calibration: 'Expected and real', expected: 'Yes expected', actual: 'Yes in time', ratio: 'Real against expected', silent: 'Silent people', timeline: 'What happened', deliveries: 'Messages', purpose: 'Purpose', channel: 'Channel', state: 'State', count: 'Count', invariants: 'Checks of the engine', holds: 'Holds', broken: 'Broken', at: 'When', what: 'What', who: 'Who', exclusions: 'Why others were not called', filledIn: 'Time until filled', notFilled: 'It was not filled',
    invariantsText: 'What must always hold in a call-up, checked on the records as they are now.', estimate: 'What the estimate rests on',
    purposes: { INVITE: 'Invitation', REMINDER: 'Reminder', CONFIRM: 'Confirmation', RESERVE: 'Held in reserve', STAND_DOWN: 'Stand-down', UPDATE: 'Update', BRIEFING: 'Briefing', HELP: 'Help', NOTICE: 'Notice' },
    states: { QUEUED: 'Queued', CLAIMED: 'Being sent', ACCEPTED: 'Sent', SENT: 'Sent (carrier)', DELIVERED: 'Delivered', FAILED: 'Failed', UNDELIVERED: 'Undelivered', EXPIRED: 'Expired', SUPPRESSED: 'Held back', CANCELLED: 'Cancelled', UNKNOWN: 'Being looked up' },
  },
});
