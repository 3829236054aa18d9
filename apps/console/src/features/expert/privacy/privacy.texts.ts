import { defineTexts } from '../../../shared/texts/language.ts';

export const usePrivacyTexts = defineTexts('expertPrivacy', {
  ja: {
    title: '同意と記録',
    consents: '同意', consentsLead: '目的ごとに同意し、いつでも撤回できます。撤回しても、ほかの同意には影響しません。', given: '同意しています', notGiven: '同意していません', give: '同意する', withdraw: '同意を撤回する', to: { pause: '招集を休止する', resume: '招集を再開する', leave: '登録をやめる' }, since: '{{at}}から',
    history: 'これまでの変更', historyLine: '{{at}} {{what}}(第{{n}}版)',
    log: 'だれが見たか', logLead: '連絡先や書類を見た人、目的、招集を記録しています。', logNone: { title: '見た人はいません', text: 'あなたの連絡先や書類が見られると、ここに載ります。' },
    at: '日時', who: '見た人', organisation: '所属', purpose: '目的', callUp: '招集', callUpOf: '招集{{code}}', callUpOther: 'ほかの招集', what: '内容', kinds: { CONTACT: '連絡先', DOCUMENT: '書類', EXPORT: '書き出し' }, more: '新しい50件を表示しています。全件は「自分のデータ」に含まれます。',
    data: '自分のデータ', dataText: '登録されているあなたの情報をすべて、JSON形式のファイルで受け取れます。', download: 'ファイルを受け取る',
    pause: '休止', pauseText: '理由を問わず、招集の対象から外れます。再開はいつでもできます。', pausedText: '休止中です。招集は届きません。', doPause: '休止する', doResume: '再開する',
    leave: '登録をやめる', leaveText: 'すぐに招集の対象から外れ、サインインできなくなります。連絡先などは30日後に消去されます。', doLeave: '登録をやめる…', leaveSure: '登録をやめますか', leaveFinal: '取り消すことはできません。もう一度登録するには、招待を受ける必要があります。', cancel: 'やめない',
  },
  en: {
    title: 'Consents and log',
    consents: 'Consents', consentsLead: 'You agree to each purpose by itself and can withdraw it at any time. The others stay as they are.', given: 'You agree', notGiven: 'You do not agree', give: 'Agree', withdraw: 'Withdraw', to: { pause: 'Pause call-ups', resume: 'Come back', leave: 'Leave the registry' }, since: 'since {{at}}',
    history: 'Earlier changes', historyLine: '{{at}} {{what}} (wording {{n}})',
    log: 'Who looked', logLead: 'Here is who saw your contacts or documents, for what, in which call-up.', logNone: { title: 'Nobody looked', text: 'When somebody sees your contacts or documents, it is listed here.' },
    at: 'When', who: 'Who', organisation: 'Organisation', purpose: 'Purpose', callUp: 'Call-up', callUpOf: 'Call-up {{code}}', callUpOther: 'Another call-up', what: 'What', kinds: { CONTACT: 'Contacts', DOCUMENT: 'Document', EXPORT: 'Export' }, more: 'The newest 50 are shown. All of them are in “My data”.',
    data: 'My data', dataText: 'You can have all that is kept about you as a JSON file.', download: 'Get the file',
    pause: 'Pause', pauseText: 'You are left out of call-ups. Nobody asks why. You can come back at any time.', pausedText: 'You are on a pause. No call-up reaches you.', doPause: 'Take a pause', doResume: 'Come back',
    leave: 'Leave the registry', leaveText: 'You are left out of call-ups at once and cannot sign in any more. Contacts and the like are erased after 30 days.', doLeave: 'Leave the registry…', leaveSure: 'Leave the registry?', leaveFinal: 'This cannot be undone. To come back you need an invitation.', cancel: 'Stay',
  },
});
