import { defineTexts } from '../../../shared/texts/language.ts';

export const useInvitationsTexts = defineTexts('invitations', {
  ja: {
    title: '招待', lead: '専門家を招待すると、14日間有効なリンクがメールで届きます。受けた人は利用者となり、登録を申し込めます。', list: '招待の一覧', none: { title: '招待はまだありません', text: '「専門家を招待する」から、氏名とメールアドレスを入力して招待します。' },
    person: '氏名', kind: '種類', kinds: { MEMBER: '登録の招待', ALUMNI: '退会後の連絡' }, invited: '招待', sent: 'メール', notSent: '送信待ち', expires: '期限', state: '状態', states: { ACCEPTED: '受けた', OPEN: '回答待ち', OVER: '終了' }, acts: '操作', again: 'もう一度送る', againOf: '{{name}}へもう一度送る', againText: '新しいリンクを送ります。前のリンクは使えなくなります。', withdraw: '取り消す', withdrawOf: '{{name}}の招待を取り消す', withdrawText: 'リンクは使えなくなり、登録した内容は消去されます。',
    invite: '専門家を招待する', doInvite: '招待する', familyName: '姓', givenName: '名', familyKana: '姓カナ', givenKana: '名カナ', familyRomaji: '姓ローマ字', givenRomaji: '名ローマ字', email: 'メールアドレス', employerOwned: '勤務先のメールアドレスである', prefectureCode: '都道府県', sector: '官民', messageLanguage: '連絡の言語', languages: { ja: '日本語', en: '英語' }, choose: '選んでください',
    alumni: '退会後も連絡を取る人', alumniNone: '該当する人はいません。退会した人には、しばらくたってから、連絡を続けるかどうかをメールで尋ねます。希望した人がここに並びます。', joined: '登録日', until: '連絡を取る最終日', back: 'もう一度招待する', backOf: '{{name}}をもう一度招待する', backText: '登録への招待をメールで送ります。',
  },
  en: {
    title: 'Invitations', lead: 'Whoever is invited gets a link by e-mail that is valid for 14 days, becomes a user and can apply.', list: 'Invitations', none: { title: 'Nobody has been invited yet', text: 'Invite an expert with their name and e-mail address.' },
    person: 'Name', kind: 'Kind', kinds: { MEMBER: 'To the registry', ALUMNI: 'To stay in touch' }, invited: 'Invited', sent: 'E-mail', notSent: 'Waiting', expires: 'Expires', state: 'State', states: { ACCEPTED: 'Accepted', OPEN: 'Open', OVER: 'Over' }, acts: 'Actions', again: 'Send again', againOf: 'Send again to {{name}}', againText: 'A new link is sent. The one before stops working.', withdraw: 'Withdraw', withdrawOf: 'Withdraw the invitation of {{name}}', withdrawText: 'The link stops working, and what was entered is erased.',
    invite: 'Invite an expert', doInvite: 'Invite', familyName: 'Family name', givenName: 'Given name', familyKana: 'Family name in kana', givenKana: 'Given name in kana', familyRomaji: 'Family name in Roman letters', givenRomaji: 'Given name in Roman letters', email: 'E-mail address', employerOwned: 'The mailbox is the employer\'s', prefectureCode: 'Prefecture', sector: 'Sector', messageLanguage: 'Language of messages', languages: { ja: 'Japanese', en: 'English' }, choose: 'Choose one',
    alumni: 'Alumni who stay in touch', alumniNone: 'Nobody yet. People who left are asked by e-mail, some time later, whether they wish to stay in touch; whoever says yes is listed here.', joined: 'Since', until: 'Last day', back: 'Invite back', backOf: 'Invite back: {{name}}', backText: 'An invitation to the registry is sent by e-mail.',
  },
});
