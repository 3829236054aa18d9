import { defineTexts } from '../../../shared/texts/language.ts';

export const useFlowTexts = defineTexts('flow', {
  ja: {
    title: '新しい招集', steps: '手順', step: '{{n}}. {{name}}', back: '戻る', next: '次へ: {{name}}', start: 'ひな形から始める', choose: '選んでください', startText: 'ひな形を選ぶと、所要と文面が入ります。あとで変更できます。',
    names: { lines: '所要', audience: '対象', message: '文面', send: '確認と送信' },
    line: {
      title: '所要 {{n}}', role: '役割', level: '最低レベル', heads: '必要人数', reserves: '予備人数', place: '勤務場所', prefecture: '都道府県', anyPrefecture: '指定しない', from: '開始(日本時間)', hours: '期間(時間)', attestation: '適性評価の該当確認', noAttestation: '求めない',
      languages: '必要な言語', add: '所要を追加', remove: '所要 {{n}} を削除', total: '必要 {{heads}}人、ほかに予備 {{reserves}}人', none: '所要がありません。1つ以上追加してください。', japanese: '日本語', english: '英語',
    },
    audience: {
      who: '対象者', everybodyHelp: '条件で絞り込まない場合は、全員が対象になります。', byPlace: '地域で絞り込む', placesHelp: '地図または一覧で都道府県を選びます。選ばない場合は全国です。', all: '選択をすべて解除',
      sector: '所属', anySector: '官民を問わない', PUBLIC: '公的機関', PRIVATE: '民間', languages: '言語', teams: 'チーム', aid: '相互応援協定のあるチームの人も対象にする', aidTeams: '選んだチームを本日有効な協定により応援するチーム: {{teams}}。協定による応援なので、それぞれのチームの発動基準(深刻度)は問いません。', noAid: '選んだチームを応援する、本日有効な協定はありません。', limits: 'そのほかの条件', verified: '確認済みの技能だけを数える', pattern: '本人が対応できる曜日・時間の人に限る',
      result: '見込み', population: '絞り込み対象', recipients: '招集する人', excluded: '招集しない理由', reason: '理由', people: '人数', map: '都道府県別の招集人数', prefecture: '都道府県', noExcluded: '除外される人はいません。', estimate: '応諾の見込み', expected: '期限までに約{{n}}人', chance: 'すべての所要が満たされる見込み', line: '所要', need: '必要', matching: '該当者', expectedLine: '応諾', chanceLine: '充足',
    },
    people: { title: '個別に追加・除外', search: '登録者を氏名で探す', help: '条件に合わない人を加えたり、対象から外したりできます。休止中などの除外は、追加した人にも適用されます。', add: '追加する', leaveOut: '除外する', added: '追加した人', leftOut: '除外した人', undo: '取り消す' },
    message: {
      ja: '日本語の文面', en: '英語の文面', help: '被害組織が分かる内容や被害の詳細は書かないでください(TLP:CLEAR)。{ }で囲まれた語は、送信時に番号・期限などの実際の値に置き換わります。回答用リンクは自動で付きます。', channels: '連絡手段', deadline: '回答期限(送信から)', preview: '届く文面の見本', segments_one: 'SMS {{n}}通分', segments_other: 'SMS {{n}}通分', reminder: '未回答者への再通知', noReminder: '行わない', after_one: '送信から{{n}}分後', after_other: '送信から{{n}}分後',
      waves: '送信の設定', allAtOnce: '全員に一度に送る', inWaves: '順に分けて送る', waveSize: '一度に送る人数', waveMinutes: '次に送るまでの間隔(分)', waveStop: '送信を止める条件', FILLED: '必要人数がそろったら', FILLED_WITH_RESERVES: '予備までそろったら', NEVER: '止めない(全員に送る)', cost: '費用の見込み', time: '送信にかかる時間',
    },
    send: {
      title: '送信内容の確認', who: '対象', howMany: '人数', first: 'うち最初に送る人', text: '文面', textNote: '番号・照合番号・リンクは見本です。', textNoteEdit: 'リンクは見本です。', cost: '費用', time: '送信にかかる時間', deadline: '回答期限', approval: '承認', approvalNeeded: '別の承認者の承認が必要です。送信を押すと、承認者に連絡します。承認されるまで送信されません。', approvalNot: '不要です。送信を押すと、すぐに送信を始めます。',
      problems: '送信できない理由', stop: '送信しない', openRunning: '実行中の招集を開く', hint: '{{name}}の手順で直してください。',
    },
    sends: {
      now: { action_one: '送信する({{n}}人)', action_other: '送信する({{n}}人)', ask_one: '{{n}}人に送信します。よろしいですか', ask_other: '{{n}}人に送信します。よろしいですか', text: '送信した内容は取り消せません。続いて本人確認を行います(直前に確認済みの場合は省略します)。', really: '送信する' },
      approval: { action_one: '承認を求める({{n}}人)', action_other: '承認を求める({{n}}人)', ask_one: '{{n}}人への送信の承認を求めます。よろしいですか', ask_other: '{{n}}人への送信の承認を求めます。よろしいですか', text: '承認者に連絡します。承認されるまで、対象者には何も送信しません。続いて本人確認を行います(直前に確認済みの場合は省略します)。', really: '承認を求める' },
      edit: { action_one: '変更を保存し、承認を求める({{n}}人)', action_other: '変更を保存し、承認を求める({{n}}人)', ask_one: '変更を保存し、{{n}}人への送信の承認を改めて求めます。よろしいですか', ask_other: '変更を保存し、{{n}}人への送信の承認を改めて求めます。よろしいですか', text: 'これまでの承認依頼は無効になり、承認者に改めて連絡します。続いて本人確認を行います(直前に確認済みの場合は省略します)。', really: '保存して承認を求める' },
    },
    edit: {
      title: '招集{{code}}の編集', board: '招集の画面へ', missing: 'この招集は見つかりません。', void: '承認を待っている招集を編集しています。', voidText: '保存すると、これまでの承認依頼は無効になり、承認者に改めて依頼します。招集番号と照合番号は変わりません。編集した人は、この招集を承認できません。回答期限は、保存した時点から数え直します。',
      over: 'この招集は編集できません。', overText: '編集できるのは、承認を待っている間だけです。送信した招集は、招集の画面で操作します。', anew: '最新の内容から編集し直す',
    },
    excluded: { show: '誰かを確認する', showOf: '誰かを確認する: {{reason}}', title: '「{{reason}}」のため招集しない人', purpose: '確認する目的', purposeHelp: '4文字以上200文字以下。目的は監査の記録に残ります。本人には知らされません。', unnamed: '表示しません', look: '確認する', total_one: '現在 {{n}}人', total_other: '現在 {{n}}人', some: '先頭の{{n}}人を表示しています。', nobody: '現在、該当する人はいません。', close: '閉じる', act: '確認' },
    loading: '見込みを計算しています…',
  },
  en: {
    title: 'New call-up', steps: 'Steps', step: '{{n}}. {{name}}', back: 'Back', next: 'Next: {{name}}', start: 'Begin with a preset', choose: 'Choose', startText: 'A preset fills in lines and texts. You can change all of it.',
    names: { lines: 'Needs', audience: 'Audience', message: 'Message', send: 'Check and send' },
    line: {
      title: 'Line {{n}}', role: 'Role', level: 'Least level', heads: 'People needed', reserves: 'Reserves', place: 'Place', prefecture: 'Prefecture', anyPrefecture: 'Any', from: 'From (Japan time)', hours: 'For (hours)', attestation: 'Suitability confirmation', noAttestation: 'Not asked for',
      languages: 'Languages needed', add: 'Add a line', remove: 'Remove line {{n}}', total: 'People in all: {{heads}}; reserves: {{reserves}}', none: 'There is no line. Add at least one.', japanese: 'Japanese', english: 'English',
    },
    audience: {
      who: 'Whom to call', everybodyHelp: 'Without any condition, everybody is called.', byPlace: 'By region', placesHelp: 'Choose prefectures on the map or in the list. None chosen: all Japan.', all: 'Choose none',
      sector: 'Sector', anySector: 'Public and private', PUBLIC: 'Public bodies', PRIVATE: 'Private', languages: 'Languages', teams: 'Teams', aid: 'Also the teams that owe them mutual aid', aidTeams: 'By agreements in force today, these stand by the teams chosen: {{teams}}. They are asked by the agreement, whatever severity activates them otherwise.', noAid: 'No agreement in force today binds another team to stand by those chosen.', limits: 'Other conditions', verified: 'Count verified skills only', pattern: 'Only people who are free on that day and hour',
      result: 'Forecast', population: 'Selected', recipients: 'Called', excluded: 'Why the others are not called', reason: 'Reason', people: 'People', map: 'People called, by prefecture', prefecture: 'Prefecture', noExcluded: 'Nobody is left out.', estimate: 'Expected answers', expected: 'About {{n}} yes by the deadline', chance: 'Chance that every line is filled', line: 'Line', need: 'Needed', matching: 'Fit', expectedLine: 'Yes', chanceLine: 'Chance',
    },
    people: { title: 'Add or leave out people', search: 'Find somebody by name', help: 'Add somebody whom the conditions miss, or leave somebody out. What excludes people, such as a pause, holds for those added too.', add: 'Add', leaveOut: 'Leave out', added: 'Added', leftOut: 'Left out', undo: 'Undo' },
    message: {
      ja: 'Text in Japanese', en: 'Text in English', help: 'Do not name the organisation or details of the damage (TLP:CLEAR). Words in { } are replaced by the real number, deadline and so on. The link to answer is added.', channels: 'Channels', deadline: 'Time to answer, from the sending', preview: 'As it arrives', segments_one: '{{n}} SMS segment', segments_other: '{{n}} SMS segments', reminder: 'Remind people who have not answered', noReminder: 'Never', after_one: '{{n}} minute after the sending', after_other: '{{n}} minutes after the sending',
      waves: 'Sending', allAtOnce: 'Everybody at once', inWaves: 'In waves', waveSize: 'People per wave', waveMinutes: 'Minutes between waves', waveStop: 'Stop sending', FILLED: 'When everybody needed is there', FILLED_WITH_RESERVES: 'When the reserves are there too', NEVER: 'Never: call everybody', cost: 'Expected cost', time: 'Time to send',
    },
    send: {
      title: 'Check before you send', who: 'Audience', howMany: 'People', first: 'Of them at first', text: 'Text', textNote: 'Number, code and link are samples.', textNoteEdit: 'The link is a sample.', cost: 'Cost', time: 'Time to send', deadline: 'Answers until', approval: 'Approval', approvalNeeded: 'A second person must approve. When you press Send, the approvers are told; nothing is sent before one approves.', approvalNot: 'Not needed. Sending begins as soon as you press Send.',
      problems: 'Why it cannot be sent', stop: 'Do not send', openRunning: 'Open the running call-up', hint: 'Correct it under {{name}}.',
    },
    sends: {
      now: { action_one: 'Send to {{n}} person', action_other: 'Send to {{n}} people', ask_one: 'Send to {{n}} person?', ask_other: 'Send to {{n}} people?', text: 'What has been sent cannot be taken back. Next you are asked to confirm who you are, unless you have just done so.', really: 'Send' },
      approval: { action_one: 'Ask for approval ({{n}} person)', action_other: 'Ask for approval ({{n}} people)', ask_one: 'Ask to send to {{n}} person?', ask_other: 'Ask to send to {{n}} people?', text: 'Approvers are told. Nothing leaves before one approves. Next you are asked to confirm who you are, unless you have just done so.', really: 'Ask for approval' },
      edit: { action_one: 'Save and ask for approval ({{n}} person)', action_other: 'Save and ask for approval ({{n}} people)', ask_one: 'Save, and ask anew to send to {{n}} person?', ask_other: 'Save, and ask anew to send to {{n}} people?', text: 'What approvers were asked before is void, and they are asked again. Next you are asked to confirm who you are, unless you have just done so.', really: 'Save and ask for approval' },
    },
    edit: {
      title: 'Edit call-up {{code}}', board: 'To the call-up', missing: 'There is no such call-up.', void: 'You are editing a call-up that waits for approval.', voidText: 'Once you save, what approvers were asked before is void, and they are asked again. Number and authenticity code stay. Whoever edits cannot approve it. The time to answer begins anew.',
      over: 'This call-up cannot be edited.', overText: 'A call-up is edited only while it waits for approval. What was sent is acted on from its own page.', anew: 'Begin again with what stands now',
    },
    excluded: { show: 'See who', showOf: 'See who: {{reason}}', title: 'Not called: {{reason}}', purpose: 'What for', purposeHelp: '4 to 200 characters. It goes on the audit record; the people are not told.', unnamed: 'Not shown', look: 'See who', total_one: '{{n}} person as of now', total_other: '{{n}} people as of now', some: 'The first {{n}} are shown.', nobody: 'As of now there is nobody.', close: 'Close', act: 'Who' },
    loading: 'Calculating…',
  },
});
