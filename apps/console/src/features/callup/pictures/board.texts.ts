import { defineTexts } from '../../../shared/texts/language.ts';

export const useBoardTexts = defineTexts('board', {
  ja: {
    title: '招集{{code}}', live: '自動更新中', waiting: '再接続を待っています。表示は最新ではない可能性があります。', missing: 'この招集は見つかりません。', report: '報告を見る', team: 'チームへの連絡', sandbox: 'サンドボックスで回答させる', incident: 'インシデント {{code}} {{title}}',
    clock: { title: '経過', sinceLaunch: '送信からの経過', toDeadline: '回答期限まで', over: '期限を過ぎました', notYet: 'まだ送信していません', deadline: '回答期限 {{at}}', wave: '第{{n}}波', nextWave: '次の送信 {{at}}', filled: '充足 {{at}}', ended: '終了 {{at}}' },
    approval: { title: '承認待ち', text: '承認者の承認を待っています。承認されるまで何も送信されません。', asked: '依頼 {{at}}', due: '次の承認者への連絡 {{at}}', edit: '内容を編集する', state: { WAITING: '承認待ち', APPROVED: '承認済み', PENDING_CONFIRMATION: '事後確認待ち', CONFIRMED: '事後確認済み', OVERDUE: '事後確認の期限超過', ENDED_UNDECIDED: '未決のまま終了' } },
    lines: { title: '所要の充足', of: '{{assigned}} / {{need}}人', reserve: '予備 {{n}} / {{of}}人', yes: '応諾 {{n}}人', fitting: '条件に合う人 {{n}}人', all: '全体', line: '所要', assigned: '配置', need: '必要', reserves: '予備', yesCol: '応諾', fittingCol: '該当者' },
    funnel: { title: '送信と回答の状況', people: '招集した人', messages: '送信対象', queued: '送信待ち', accepted: '送信済み', delivered: '到達確認', seen: '開封', answered: '回答', yes: '応諾', no: '辞退', silent: '未回答', step: '段階', count: '件数', failed: '送れなかったもの', late: '期限後の回答', unclear: '判読待ちの返信', sendingText: '送信中: {{done}} / {{of}}通', left: '残り約{{span}}', sending: '送信の進み具合' },
    answers: { title: '回答の推移', yes: '応諾', no: '辞退', estimate: '応諾の見込み(期限まで) {{n}}人', at: '時刻', none: 'まだ回答がありません。', label: '応諾 {{yes}}人、辞退 {{no}}人', span: '表示する期間', spans: { answers: '最後の回答まで', deadline: '回答期限まで' }, expectedCol: '応諾の見込み' },
    map: { title: '都道府県別', show: '表示', called: '招集', yes: '応諾', assigned: '配置', prefecture: '都道府県' },
    feed: { title: '経過の記録', none: 'まだ記録がありません。', by: '{{name}}', system: 'システム' },
    acts: {
      title: '操作', message: '招集した人に知らせる', enter: '回答を代わりに入力する',  next: '次の人に送信する', nextAsk: '次の人に送信しますか', nextText_one: '待機中の{{n}}人のうち、次に合う人に送信します。', nextText_other: '待機中の{{n}}人のうち、次に合う人に送信します。', size: '送る人数(空欄: 設定どおり)', close: '招集を終了する', closeAsk: '招集を終了しますか', closeText: '予備と候補の人には、解除とお礼を送ります。配置した人はそのままです。', reason: '理由(任意)', cancel: '招集を取り消す', cancelAsk: '招集を取り消しますか', cancelText: '未送信のものは送りません。連絡がついた人には取消を知らせます。', cancelReason: '理由', quiet: '取消の連絡を送らない', stop: 'やめる', done: '実行しました。',
    },
    people: {
      title: '人', filter: '表示する人', all: '全員', yes: '応諾した人', no: '辞退した人', silent: '未回答の人', assigned: '配置した人', reserve: '予備の人', name: '氏名', from: '所属', answer: '回答', arrive: '到着', assignment: '配置', gates: '準備の状況', search: '氏名で探す', releaseIs: '派遣元 {{state}}', pledged: '誓約 有効', notPledged: '誓約 なし', appointed: '任用 有効', notAppointed: '任用 未了', act: '操作', choose: '選ぶ', chooseFor: '選ぶ: {{name}}さんの操作', actOn: '{{name}}さんの操作', rank: '順位', count: '{{shown}} / {{total}}人を読み込み済み', line: '所要{{n}}', none: '該当する人はいません。',
      confirm: '配置する', hold: '予備にする', standDown: '解除する', position: '所要', anyLine: '自動で決める', enter: '回答を代わりに入力する', kind: '回答', arriveAt: '到着予定(日本時間)', note: '誰から、どのように聞いたか', noteHelp: '記録に残ります。', save: '回答を記録する', seen: '開封済み', closeDialog: '閉じる', standDownText: '解除すると、本人に知らせます。',
    },
    unclear: { title: '判読できない返信', callUp: '招集', open: '招集の画面を開く', noCallUp: '特定できません', none: '判読できない返信はありません。', text: '返信', at: '受信', resolve: '確認済みにする', erased: '(保存期間が過ぎたため消去)' },
  },
  en: {
    title: 'Call-up {{code}}', live: 'Live', waiting: 'Waiting to reconnect; this may not be current.', missing: 'There is no such call-up.', report: 'Report', team: 'Tell the team', sandbox: 'Let the sandbox answer', incident: 'Incident {{code}} {{title}}',
    clock: { title: 'Clock', sinceLaunch: 'Since the sending', toDeadline: 'Until the deadline', over: 'The deadline has passed', notYet: 'Not sent yet', deadline: 'Answers until {{at}}', wave: 'Wave {{n}}', nextWave: 'Next wave {{at}}', filled: 'Filled {{at}}', ended: 'Ended {{at}}' },
    approval: { title: 'Awaiting approval', text: 'An approver has to decide. Nothing leaves before.', asked: 'Asked {{at}}', due: 'Next approvers are told {{at}}', edit: 'Edit it', state: { WAITING: 'Waiting', APPROVED: 'Approved', PENDING_CONFIRMATION: 'To be confirmed afterwards', CONFIRMED: 'Confirmed', OVERDUE: 'Confirmation overdue', ENDED_UNDECIDED: 'Ended undecided' } },
    lines: { title: 'Lines', of: '{{assigned}} of {{need}}', reserve: 'Reserves {{n}} of {{of}}', yes: '{{n}} yes', fitting: '{{n}} fit', all: 'All', line: 'Line', assigned: 'Assigned', need: 'Needed', reserves: 'Reserves', yesCol: 'Yes', fittingCol: 'Fit' },
    funnel: { title: 'From sent to yes', people: 'Called', messages: 'Messages', queued: 'Queued', accepted: 'Sent', delivered: 'Delivered', seen: 'Opened', answered: 'Answered', yes: 'Yes', no: 'No', silent: 'Silent', step: 'Step', count: 'Count', failed: 'Could not be sent', late: 'Late answers', unclear: 'Unclear replies', sendingText: 'Sending: {{done}} of {{of}}', left: 'about {{span}} left', sending: 'Sending' },
    answers: { title: 'Answers over time', yes: 'Yes', no: 'No', estimate: 'Expected by the deadline: {{n}} yes', at: 'Time', none: 'Nobody has answered yet.', label: '{{yes}} yes, {{no}} no', span: 'Show until', spans: { answers: 'the last answer', deadline: 'the deadline' }, expectedCol: 'Yes expected' },
    map: { title: 'By prefecture', show: 'Show', called: 'Called', yes: 'Yes', assigned: 'Assigned', prefecture: 'Prefecture' },
    feed: { title: 'What happened', none: 'Nothing yet.', by: '{{name}}', system: 'System' },
    acts: {
      title: 'Actions', message: 'Message everybody', enter: 'Enter an answer',  next: 'Send the next wave', nextAsk: 'Send the next wave?', nextText_one: 'It goes to the {{n}} person who is held back.', nextText_other: 'It goes to the best of the {{n}} people who are held back.', size: 'People (empty: as set)', close: 'Close the call-up', closeAsk: 'Close this call-up?', closeText: 'Reserves and everybody still waiting are thanked and stood down. Who is assigned stays.', reason: 'Reason (optional)', cancel: 'Cancel the call-up', cancelAsk: 'Cancel this call-up?', cancelText: 'What has not left does not leave. Whoever was reached is told.', cancelReason: 'Reason', quiet: 'Tell nobody', stop: 'Stop', done: 'Done.',
    },
    people: {
      title: 'People', filter: 'Show', all: 'Everybody', yes: 'Who said yes', no: 'Who said no', silent: 'Who is silent', assigned: 'Assigned', reserve: 'Reserves', name: 'Name', from: 'Organisation', answer: 'Answer', arrive: 'Arrives', assignment: 'Place', gates: 'Gates', search: 'Find by name', releaseIs: 'Employer: {{state}}', pledged: 'Pledge in force', notPledged: 'No pledge', appointed: 'Appointed', notAppointed: 'Not appointed', act: 'Actions', choose: 'Choose', chooseFor: 'Choose: actions for {{name}}', actOn: 'Actions for {{name}}', rank: 'Rank', count: '{{shown}} of {{total}} loaded', line: 'line {{n}}', none: 'There is nobody.',
      confirm: 'Assign', hold: 'Hold in reserve', standDown: 'Stand down', position: 'Line', anyLine: 'Best fitting', enter: 'Enter an answer', kind: 'Answer', arriveAt: 'Arrives (Japan time)', note: 'Who told you, and how', noteHelp: 'It goes on record.', save: 'Record the answer', seen: 'Opened', closeDialog: 'Close', standDownText: 'Standing down: the person is told.',
    },
    unclear: { title: 'Unclear replies', callUp: 'Call-up', open: 'Open the call-up', noCallUp: 'Not known', none: 'There are no unclear replies.', text: 'Reply', at: 'Received', resolve: 'Mark as handled', erased: '(erased, its time was over)' },
  },
});
