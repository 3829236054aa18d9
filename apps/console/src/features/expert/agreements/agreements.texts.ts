import { defineTexts } from '../../../shared/texts/language.ts';

export const useAgreementsTexts = defineTexts('expertAgreements', {
  ja: {
    title: '誓約書と同意書', lead: '招集に応じる前に、誓約書への署名が必要です。文面を読み、一つずつ署名してください。',
    none: { title: '署名する文書はありません', text: '文書が公開されると、ここに表示されます。' }, allSigned: '必要な文書には、すべて署名済みです。',
    unsigned: '未署名', signed: '署名済み', soon: 'まもなく期限', renewed: '改定あり', version: '第{{n}}版({{from}} 施行)。', validDays_one: '署名の有効期間は{{n}}日です。', validDays_other: '署名の有効期間は{{n}}日です。', duty: '登録をやめた後も続く義務',
    read: '全文を読み、内容に同意します。', passkey: 'パスキーで署名する', byName: '氏名とメールのコードで署名する', noPasskey: 'パスキーが登録されていないため、氏名とメールのコードで署名します。',
    sendCode: 'コードをメールで受け取る', codeSent_one: 'コードを送りました。{{n}}分以内に入力してください。', codeSent_other: 'コードを送りました。{{n}}分以内に入力してください。', name: '氏名', nameHelp: '登録されている氏名を、漢字・カタカナ・ローマ字のいずれかで入力してください。', code: '署名コード(6桁)', sign: '署名する', askFirst: '署名するには、上の確認にチェックを入れてください。',
    done: '「{{title}}」に署名しました。{{until}}まで有効です。',
    mine: '署名した文書', document: '文書', at: '署名日', way: '方法', until: '有効期限', state: '状態', inForce: '有効', over: '無効', ways: { PASSKEY: 'パスキー', NAME_AND_CODE: '氏名とコード' }, versionOf: '{{title}} 第{{n}}版',
    mineNone: { title: 'まだ署名していません', text: '署名すると、日時と有効期限がここに載ります。' }, readAgain: '「{{title}}」の文面を読む',
  },
  en: {
    title: 'Pledges and agreements', lead: 'Before you can be called you sign the pledge. Read each text and sign it.',
    none: { title: 'There is nothing to sign', text: 'When a text is published, it is shown here.' }, allSigned: 'You have signed all that is needed.',
    unsigned: 'Not signed', signed: 'Signed', soon: 'Runs out soon', renewed: 'New version', version: 'Version {{n}} (in force from {{from}}).', validDays_one: 'A signature is good for {{n}} day.', validDays_other: 'A signature is good for {{n}} days.', duty: 'What holds on after you leave',
    read: 'I have read all of it and agree.', passkey: 'Sign with a passkey', byName: 'Sign with my name and a code by e-mail', noPasskey: 'You have no passkey, so you sign with your name and a code by e-mail.',
    sendCode: 'Send me a code by e-mail', codeSent_one: 'The code is on its way. Enter it within {{n}} minute.', codeSent_other: 'The code is on its way. Enter it within {{n}} minutes.', name: 'Your name', nameHelp: 'As it is registered: in kanji, katakana or Roman letters.', code: 'Signing code (6\u00a0digits)', sign: 'Sign', askFirst: 'To sign, tick the box above.',
    done: 'You have signed “{{title}}”. It is good until {{until}}.',
    mine: 'What you signed', document: 'Text', at: 'Signed', way: 'How', until: 'Good until', state: 'State', inForce: 'In force', over: 'Over', ways: { PASSKEY: 'Passkey', NAME_AND_CODE: 'Name and code' }, versionOf: '{{title}}, version {{n}}',
    mineNone: { title: 'Nothing is signed yet', text: 'What you sign is listed here, with its last day.' }, readAgain: 'Read “{{title}}”',
  },
});
