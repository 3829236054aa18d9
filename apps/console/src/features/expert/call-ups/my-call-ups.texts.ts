import { defineTexts } from '../../../shared/texts/language.ts';

export const useMyCallUpsTexts = defineTexts('myCallUps', {
  ja: {
    title: 'わたしの招集', open: '回答・活動中の招集', past: 'これまでの招集', look: '招集{{code}}を開く',
    none: { title: '招集はありません', text: '招集があると、SMSとメールでお知らせします。連絡先と都合を最新にしておいてください。', action: '都合を確認する' },
    paused: { title: '休止中です', text: '招集の対象から外れています。理由は問いません。再開はいつでもできます。', resume: '再開する' },
    suspended: { title: '登録が一時停止されています', text: '停止中は招集の対象になりません。理由を読み、意見を述べることができます。', action: '理由を読む' },
    pledge: { title: '誓約書の署名が必要です', text: '署名がないと、招集に応じてもブリーフィングを読めません。今のうちに署名しておくと、招集のときにすぐ活動できます。', action: '誓約書を読んで署名する' },
    confirm: { title: '登録内容の確認をお願いします', text: '期日は{{on}}です。連絡先、技能、都合に変わりがないかを確認してください。所要はおよそ3分です。', action: '登録内容を確認する' },
    role: '役割', time: '時間', place: '場所', answer: '回答', code: '番号', when: '回答期限', state: '状態',
  },
  en: {
    title: 'My call-ups', open: 'Call-ups to answer and to work on', past: 'Earlier call-ups', look: 'Open call-up {{code}}',
    none: { title: 'You are not called', text: 'When you are, you hear by SMS and e-mail. Keep your contacts and your availability current.', action: 'Look at my availability' },
    paused: { title: 'You are on a pause', text: 'You are left out of call-ups. Nobody asks why. You can come back at any time.', resume: 'Come back' },
    suspended: { title: 'Your registration is suspended', text: 'You are not called while it is. You can read the reasons and reply to them.', action: 'Read the reasons' },
    pledge: { title: 'The pledge is to be signed', text: 'Without it you cannot read the briefing of a call-up. Sign it now, and nothing holds you up when you are called.', action: 'Read and sign the pledge' },
    confirm: { title: 'Please confirm your entry', text: 'It is due on {{on}}. See whether contacts, skills and availability are still right. It takes about three minutes.', action: 'Confirm my entry' },
    role: 'Role', time: 'Time', place: 'Place', answer: 'Answer', code: 'Number', when: 'Answer by', state: 'State',
  },
});
