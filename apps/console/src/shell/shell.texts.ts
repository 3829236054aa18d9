import { defineTexts } from '../shared/texts/language.ts';
import { ROLE_NAMES } from '../shared/texts/roles.ts';

export const useShellTexts = defineTexts('shell', {
  ja: {
    skip: '本文へ移動', menu: 'メニュー', main: '主なメニュー', signOut: 'サインアウト', account: '利用者', myAccount: 'アカウント',
    demoBand: 'デモ環境です。電話・メールは本物ではなく、外部には何も送信されません。', offline: '通信が切れています。表示は最新ではない可能性があります。回復すると自動で更新します。',
    nothing: { title: '利用できる画面がありません', text: 'この利用者に役割がまだ付いていません。管理者に役割の付与を依頼してください。' },
    missing: { title: '画面が見つかりません', text: 'この画面は存在しないか、利用する権限がありません。', home: 'はじめの画面へ' },
    reload: { title: 'システムが更新されました', text: '続けるには、画面を再読み込みしてください。', action: '再読み込みする' },
    broken: '画面を表示できません',
    roles: ROLE_NAMES.ja,
  },
  en: {
    skip: 'Skip to content', menu: 'Menu', main: 'Main menu', signOut: 'Sign out', account: 'User', myAccount: 'My account',
    demoBand: 'This is a demo. Phones and mailboxes are not real, and nothing leaves this machine.', offline: 'You are offline. What you see may not be current; it updates by itself once you are back.',
    nothing: { title: 'There is no screen for you', text: 'Your user has no role yet. Ask an administrator for one.' },
    missing: { title: 'No such page', text: 'This page does not exist, or you may not use it.', home: 'To the first page' },
    reload: { title: 'The system was updated', text: 'Reload the page to go on.', action: 'Reload' },
    broken: 'The page cannot be shown',
    roles: ROLE_NAMES.en,
  },
});
