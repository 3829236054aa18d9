import { defineTexts } from '../../../shared/texts/language.ts';

export const useMyCallUpTexts = defineTexts('myCallUp', {
  ja: {
    title: '招集 {{code}}', gone: { title: 'この招集は見つかりません', text: '一覧から選び直してください。', back: '一覧へ戻る' },
    message: '届いた文面', check: '照合番号 {{code}}', checkHelp: 'SMSとメールに書かれた番号と同じであることを確かめてください。',
    answer: 'あなたの回答', at: '回答 {{at}}', deadline: '回答期限', open: '回答する', change: '回答を変更する', openHelp: '回答の画面が開きます。期限までは何度でも変更でき、最後の回答が有効です。',
    place: '配置', role: '役割', time: '時間', where: '場所',
    briefing: 'ブリーフィング', version: '第{{n}}版({{at}} 公開)', logged: '読んだことは記録されます。転送や複写はTLPに従ってください。', newer: '新しい版を確かめる', gates: '読むために必要なこと', sign: '誓約書に署名する',
    duty: '活動', on: '{{at}}から活動中', off: '活動していません', total: '合計 {{hours}}時間{{minutes}}分', in: '活動を始める', out: '活動を終える',
  },
  en: {
    title: 'Call-up {{code}}', gone: { title: 'There is no such call-up', text: 'Choose it from the list.', back: 'Back to the list' },
    message: 'The message that you got', check: 'Check code {{code}}', checkHelp: 'It must be the same as in the SMS and the e-mail.',
    answer: 'Your answer', at: 'answered {{at}}', deadline: 'Answer by', open: 'Answer', change: 'Change my answer', openHelp: 'The answer page opens. Until the deadline you can change your answer; the last one counts.',
    place: 'Your place', role: 'Role', time: 'Time', where: 'Where',
    briefing: 'Briefing', version: 'Version {{n}} (published {{at}})', logged: 'That you read it is on record. Pass it on only as the TLP label allows.', newer: 'Look for a newer version', gates: 'What you need in order to read it', sign: 'Sign the pledge',
    duty: 'On duty', on: 'On duty since {{at}}', off: 'Not on duty', total: '{{hours}} h {{minutes}} min in all', in: 'Begin work', out: 'End work',
  },
});
