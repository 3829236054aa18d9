import { defineTexts } from '../../shared/texts/language.ts';

export const useSignInTexts = defineTexts('signIn', {
  ja: {
    title: 'サインイン',
    lead: 'サイバー人材の名簿と、重大インシデント時の緊急招集のためのシステムです。',
    passkey: { title: 'パスキーでサインイン', text: '登録済みの端末の指紋・顔・PINを使います。', action: 'パスキーでサインイン', unable: 'このブラウザーはパスキーに対応していません。ブラウザーを更新するか、別の端末を使ってください。', broken: 'パスキーの確認が完了しませんでした。もう一度試してください。' },
    sso: { title: '組織のアカウント', action: 'シングルサインオンでサインイン' },
    code: {
      title: '初めての方・パスキーを失くした方', text: '登録済みのメールアドレスに確認コードを送ります。コードで行えるのは、新しいパスキーの登録だけです。',
      email: 'メールアドレス', send: '確認コードを送る', sent: '登録がある場合は、{{minutes}}分間有効な確認コードを送りました。メールを確認してください。',
      code: '確認コード', proof: '認証アプリの6桁(登録している場合)', recovery: '回復コード(端末を失くした場合)', enter: '確認する', other: '別のメールアドレスを使う',
    },
    enrol: {
      title: 'パスキーの登録', text: 'この端末にパスキーを登録すると、サインインが完了します。登録するまで、ほかの操作はできません。',
      name: 'この端末の呼び名', namePlaceholder: '例: 業務用ノートPC', action: 'パスキーを登録する', leave: 'やめてサインアウトする',
    },
    demo: { title: 'デモ: 役割を選んで始める', text: 'デモ環境では、役割を選ぶだけでサインインできます。はじめての方は「調整官」を選び、訓練を実行してください。' },
  },
  en: {
    title: 'Sign in',
    lead: 'The roster of cyber experts, and the call-up for major incidents.',
    passkey: { title: 'Sign in with a passkey', text: 'With the finger, face or PIN of a device that you registered.', action: 'Sign in with a passkey', unable: 'This browser does not know passkeys. Update it, or use another device.', broken: 'Your passkey was not confirmed. Try again.' },
    sso: { title: 'Your organisation’s account', action: 'Sign in with single sign-on' },
    code: {
      title: 'New here, or lost your passkey', text: 'We send a code to your registered e-mail address. All it does is let you register a new passkey.',
      email: 'E-mail address', send: 'Send a code', sent: 'If the address is registered, a code was sent. It holds for {{minutes}} minutes.',
      code: 'Code', proof: 'Six digits of your authenticator app, if you have one', recovery: 'Recovery code, if you lost your devices', enter: 'Confirm', other: 'Use another address',
    },
    enrol: {
      title: 'Register a passkey', text: 'Register a passkey on this device to finish signing in. Until then you can do nothing else.',
      name: 'What to call this device', namePlaceholder: 'e.g. Office laptop', action: 'Register a passkey', leave: 'Stop and sign out',
    },
    demo: { title: 'Demo: choose a role', text: 'In a demo, choosing a role signs you in. If you are new here, choose the coordinator and run a drill.' },
  },
});
