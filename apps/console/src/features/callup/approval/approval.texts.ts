import { defineTexts } from '../../../shared/texts/language.ts';

export const useApprovalTexts = defineTexts('approval', {
  ja: {
    list: {
      title: '承認', lead: '承認を待っている招集と、あなたに代わって承認できる人、事前承認の条件です。', leadDelegate: '承認を待っている招集と、あなたが代理として承認できる期間、事前承認の条件です。', waiting: '承認を待っている招集', none: '承認を待っている招集はありません。', noneText: '新しい依頼があると、メールで連絡します。この画面にも表示されます。',
      open: '招集{{code}}を確認する', people_one: '対象 {{n}}人', people_other: '対象 {{n}}人', cost: '費用 {{n}}円', deadline: '回答期限 {{at}}', author: '作成 {{name}}', own: '自分が作成したため、承認できません', confirm: '事後確認待ち', decide: '承認待ち',
    },
    title: '招集{{code}}の承認', titleConfirm: '招集{{code}}の事後確認', missing: 'この招集は見つかりません。', missingText: 'リンクが正しいか確認してください。', toList: '承認の一覧へ', board: '招集の画面を開く', incident: 'インシデント', author: '作成した人', system: 'システム',
    content: '送信する内容', contentSent: '送信した内容', contentUnsent: '送信する予定だった内容', dueConfirm: '事後確認の期限', who: '対象', howMany: '対象の人数', first: 'うち最初に送る人', rest: '順に送る({{size}}人ずつ、{{minutes}}分おき)', atOnce: '全員に一度に送る', waves: '送信の分け方', stop: { FILLED: '必要人数がそろったら止める', FILLED_WITH_RESERVES: '予備までそろったら止める', NEVER: '途中で止めない' },
    text: '届く文面', textJa: '日本語', textEn: '英語', cost: '費用の見込み', channels: '連絡手段', time: '送信にかかる時間', deadline: '回答期限', expected: '応諾の見込み', expectedText: '期限までに約{{n}}人', reminder: '未回答者への再通知', reminderAfter: '送信から{{n}}分後', noReminder: '行わない', lines: '所要', need: '必要', reserves: '予備', excluded: '招集しない理由', reason: '理由', people: '人数', leftOut: '氏名の確認', unnamed: '表示しません', leftOutNow: '人数は招集の内容を確定した時点のものです。氏名は確認した時点で調べるため、人数と合わないことがあります。', leftOutEdited: 'この招集は編集されたため、ここから氏名を確認できません。', leftOutEditedText: '最新の内容を表示するか、画面を再読み込みしてから確認してください。',
    asked: '依頼', due: '次の承認者への連絡',
    decide: {
      title: '判断', approve_one: '承認して送信する({{n}}人)', approve_other: '承認して送信する({{n}}人)', approveAs_one: '{{name}}さんの代理として承認し、送信する({{n}}人)', approveAs_other: '{{name}}さんの代理として承認し、送信する({{n}}人)', ask_one: '{{n}}人に送信します。承認しますか', ask_other: '{{n}}人に送信します。承認しますか', askText: '承認すると、すぐに送信を始めます。送信した内容は取り消せません。続いて本人確認を行います。', really: '承認して送信する',
      refuse: '承認しない(招集を取り消す)', refuseAsk: '承認せず、招集を取り消しますか', refuseText: 'この招集は誰にも送信されません。作成した人は、理由を見て新しい招集を作成できます。', reason: '理由', refuseReally: '招集を取り消す', reasonNeeded: '理由を入力すると、取り消すことができます。',
      confirm: '送信を事後確認する', confirmAsk: '送信を事後確認しますか', confirmText: 'この招集は事前承認の条件により送信済みです。内容を確認したことを記録します。続いて本人確認を行います。',
      author: '自分が作成または編集した招集は、承認できません。', authorText: '別の承認者が判断します。', cannot: 'この招集を承認する権限がありません。', cannotText: '承認者、または承認者が代理に指定した人が判断します。',
      changed: 'ご覧になっている間に、この招集は編集されました。', changedText: '承認は、確認した内容に対して行います。最新の内容を表示して、もう一度確認してください。', look: '最新の内容を表示する',
    },
    done: { APPROVED: '承認されました。', CONFIRMED: '事後確認されました。', ENDED_UNDECIDED: '承認されないまま終了しました。', none: 'この招集に承認は必要ありません。', by: '{{name}}、{{at}}', sending: '送信の状況は、招集の画面で確認できます。', reason: '理由: {{reason}}', expired: '承認されないまま回答期限を過ぎました。' },
    delegation: {
      title: '代理', lead: '期間を決めて、あなたに代わって承認できる人を指定します。代理による承認であることも記録されます。', leadDelegate: 'あなたが代理として承認できる期間です。', none: '指定した代理はありません。', noneToMe: '代理に指定されていません。', mine: '{{name}}さんを代理に指定', toMe: '{{name}}さんの代理', span: '{{from}} から {{until}} まで', end: '取り消す', endFor: '{{name}}さんの代理を取り消す', who: '代理にする人', choose: '選んでください', from: '開始(日本時間)', until: '終了(日本時間)', save: '代理に指定する', saved: '代理に指定しました。', form: '代理を指定する', nobody: '指定できる人がいません。調整官または承認者の登録を管理者に依頼してください。', incomplete: '代理にする人と、開始・終了を入力してください。',
    },
    rule: {
      title: '事前承認の条件', lead: '条件に合う招集は、承認を待たずに送信され、期限までに承認者が事後確認します。自分が作成した条件は、自分の招集には使えません。', none: '事前承認の条件はありません。実際の招集(深刻度3以上、または大人数)は、すべて承認を待ちます。', any: 'すべての種類', preset: '種類(ひな形)', severity: '深刻度の上限', recipients: '対象人数の上限', within: '事後確認の期限(分)', withinText: '{{n}}分以内に事後確認', upTo: '深刻度{{n}}以下', peopleUpTo_one: '{{n}}人以下', peopleUpTo_other: '{{n}}人以下', by: '作成 {{name}}', end: '終了する', endFor: '条件「{{name}}」を終了する', save: '条件を登録する', saved: '条件を登録しました。', form: '条件を追加する', incomplete: '人数、期限、期間を入力してください。',
    },
  },
  en: {
    list: {
      title: 'Approvals', lead: 'Call-ups that wait for a decision, who may decide in your place, and what is approved beforehand.', leadDelegate: 'Call-ups that wait for a decision, for whom you may decide, and what is approved beforehand.', waiting: 'Waiting for a decision', none: 'No call-up waits for a decision.', noneText: 'You get an e-mail when one does. It then stands here, too.',
      open: 'Look at call-up {{code}}', people_one: '{{n}} person', people_other: '{{n}} people', cost: '{{n}} yen', deadline: 'Answers until {{at}}', author: 'Written by {{name}}', own: 'You wrote it, so others decide', confirm: 'To be confirmed', decide: 'Awaiting approval',
    },
    title: 'Approve call-up {{code}}', titleConfirm: 'Confirm call-up {{code}}', missing: 'There is no such call-up.', missingText: 'Check the link.', toList: 'To all approvals', board: 'Open the call-up', incident: 'Incident', author: 'Written by', system: 'System',
    content: 'What is to be sent', contentSent: 'What was sent', contentUnsent: 'What was to be sent', dueConfirm: 'To be confirmed until', who: 'Audience', howMany: 'People', first: 'Of them at first', rest: 'In waves of {{size}}, with {{minutes}} min between', atOnce: 'Everybody at once', waves: 'Waves', stop: { FILLED: 'Stops when every place is filled', FILLED_WITH_RESERVES: 'Stops when the reserves are filled, too', NEVER: 'Does not stop' },
    text: 'Text as it arrives', textJa: 'Japanese', textEn: 'English', cost: 'Cost', channels: 'Channels', time: 'Time to send', deadline: 'Answers until', expected: 'Expected', expectedText: 'About {{n}} yes by the deadline', reminder: 'Reminder', reminderAfter: '{{n}} min after the sending', noReminder: 'None', lines: 'Lines', need: 'Needed', reserves: 'Reserves', excluded: 'Who is not called', reason: 'Reason', people: 'People', leftOut: 'By name', unnamed: 'Not shown', leftOutNow: 'The counts are those of when the call-up was handed in. Names are looked up as of now, so there may be more or fewer.', leftOutEdited: 'The call-up was edited, so names cannot be seen from here.', leftOutEditedText: 'Show the newest version, or reload the page, first.',
    asked: 'Asked', due: 'Next approvers are told',
    decide: {
      title: 'Decision', approve_one: 'Approve and send to {{n}} person', approve_other: 'Approve and send to {{n}} people', approveAs_one: 'Approve for {{name}} and send to {{n}} person', approveAs_other: 'Approve for {{name}} and send to {{n}} people', ask_one: 'Approve and send to {{n}} person?', ask_other: 'Approve and send to {{n}} people?', askText: 'The sending begins at once. What has been sent cannot be taken back. Next you are asked to confirm who you are.', really: 'Approve and send',
      refuse: 'Refuse and cancel the call-up', refuseAsk: 'Refuse, and cancel this call-up?', refuseText: 'It is sent to nobody. Its author sees the reason and can write a new one.', reason: 'Reason', refuseReally: 'Cancel the call-up', reasonNeeded: 'Give a reason to go on.',
      confirm: 'Confirm that it was sent', confirmAsk: 'Confirm this call-up?', confirmText: 'It was sent under a pre-authorised rule. It goes on record that you have looked at it. Next you are asked to confirm who you are.',
      author: 'You wrote or edited this call-up, so you cannot approve it.', authorText: 'Another approver decides.', cannot: 'You may not approve this call-up.', cannotText: 'An approver decides, or somebody whom an approver named delegate.',
      changed: 'This call-up was edited while you looked at it.', changedText: 'An approval is for what you have seen. Show it as it is now, and look again.', look: 'Show it as it is now',
    },
    done: { APPROVED: 'It was approved.', CONFIRMED: 'It was confirmed.', ENDED_UNDECIDED: 'It ended without an approval.', none: 'This call-up needs no approval.', by: '{{name}}, {{at}}', sending: 'See on the call-up’s page how the sending goes.', reason: 'Reason: {{reason}}', expired: 'Nobody approved before the deadline.' },
    delegation: {
      title: 'Delegates', lead: 'Name somebody who may approve in your place for a time. It goes on record that a delegate decided.', leadDelegate: 'When you may approve in somebody’s place.', none: 'You have named nobody.', noneToMe: 'Nobody has named you.', mine: '{{name}} decides for you', toMe: 'You decide for {{name}}', span: '{{from}} to {{until}}', end: 'Take back', endFor: 'Take back the delegation to {{name}}', who: 'Delegate', choose: 'Choose', from: 'From (Japan time)', until: 'Until (Japan time)', save: 'Name delegate', saved: 'The delegate was named.', form: 'Name a delegate', nobody: 'There is nobody to name. Ask an administrator for another coordinator or approver.', incomplete: 'Choose somebody, and give from and until.',
    },
    rule: {
      title: 'Approved beforehand', lead: 'A call-up within a rule leaves at once and is confirmed by an approver afterwards. A rule never helps its own author.', none: 'There is no rule. Every real call-up from severity 3 on, or to many people, waits for approval.', any: 'Any kind', preset: 'Kind (preset)', severity: 'Severity at most', recipients: 'People at most', within: 'Confirm within (minutes)', withinText: 'Confirmed within {{n}} min', upTo: 'Severity {{n}} at most', peopleUpTo_one: '{{n}} person at most', peopleUpTo_other: '{{n}} people at most', by: 'By {{name}}', end: 'End', endFor: 'End the rule for {{name}}', save: 'Add the rule', saved: 'Added.', form: 'Add a rule', incomplete: 'Give people, minutes and the period.',
    },
  },
});
