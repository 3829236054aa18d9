import { defineTexts } from '../../shared/texts/language.ts';

export const useSignInTexts = defineTexts('signIn', {
  ja: {
    title: 'サインイン',
    lead: 'サイバー人材の名簿と、重大インシデント時の緊急招集のためのシステムです。',
    passkey: { title: 'パスキーでサインイン', text: '登録済みの端末の指紋・顔・PINを使います。', action: 'パスキーでサインイン', unable: 'このブラウザーはパスキーに対応していません。ブラウザーを更新するか、別の端末を使ってください。', broken: 'パスキーの確認が完了しませんでした。もう一度試してください。' },
    sso: { title: '組織のアカウント', action: 'シングルサインオンでサインイン' },
    code: {
      title: '初めての方・パスキーを失くした方', text: '登録済みのメールアドレスに確認コードを送ります。パスキーを失くした場合は、認証アプリか回復コードも使います。どちらもない場合は、管理者に再登録の許可を依頼してください。',
      email: 'メールアドレス', send: '確認コードを送る', sent_one: '登録がある場合は、{{n}}分間有効な確認コードを送りました。メールを確認してください。', sent_other: '登録がある場合は、{{n}}分間有効な確認コードを送りました。メールを確認してください。',
      code: '確認コード', app: '認証アプリの6桁', recovery: '回復コード', beside: '確認コードと合わせて使うもの', besides: { NONE: 'なし(初めて登録する、または管理者に再登録を許可された)', APP: '認証アプリ(そのままサインインできます)', RECOVERY: '回復コード(新しいパスキーを登録します)' }, enter: '確認する', other: '別のメールアドレスを使う',
    },
    enrol: {
      lead: 'サインインの方法を登録すると、サインインが完了します。登録するまで、ほかの操作はできません。', title: 'パスキーの登録', text: 'この端末の指紋・顔・PINでサインインできるようにします。',
      app: '認証アプリの登録', appText: 'パスキーを使えない端末では、代わりに認証アプリを登録できます。次からは、メールの確認コードと認証アプリの6桁でサインインします。', sso: '組織のシングルサインオンを、このアカウントに結び付けることもできます。', ssoAction: '組織のアカウントを結び付ける',
      name: 'この端末の呼び名', namePlaceholder: '例: 業務用ノートPC', action: 'パスキーを登録する', leave: 'やめてサインアウトする',
    },
    demo: { title: 'デモ: 役割を選んで始める', text: 'デモ環境では、役割を選ぶだけでサインインできます。はじめての方は「調整官」を選び、訓練を実行してください。' },
  },
  en: {
    title: 'Sign in',
    lead: 'The roster of cyber experts, and the call-up for major incidents.',
    passkey: { title: 'Sign in with a passkey', text: 'With a fingerprint, face or PIN on a device that you registered.', action: 'Sign in with a passkey', unable: 'This browser does not support passkeys. Update it, or use another device.', broken: 'Your passkey was not confirmed. Try again.' },
    sso: { title: 'Your organisation’s account', action: 'Sign in with single sign-on' },
    code: {
      title: 'New here, or lost your passkey', text: 'We send a code to your registered e-mail address. If you lost your passkey, you also need your authenticator app or a recovery code. If you have neither, ask an administrator to open your enrolment.',
      email: 'E-mail address', send: 'Send a code', sent_one: 'If the address is registered, a code was sent, which is valid for {{n}} minute. Check your e-mail.', sent_other: 'If the address is registered, a code was sent, which is valid for {{n}} minutes. Check your e-mail.',
      code: 'Code', app: 'Six digits of your authenticator app', recovery: 'Recovery code', beside: 'Beside the code, I have', besides: { NONE: 'nothing: it is my first time, or an administrator opened my enrolment', APP: 'my authenticator app, which signs me in', RECOVERY: 'a recovery code, to register a new passkey' }, enter: 'Confirm', other: 'Use another address',
    },
    enrol: {
      lead: 'Register a way of signing in to finish. Until then you can do nothing else.', title: 'Register a passkey', text: 'You sign in with a fingerprint, face or PIN on this device.',
      app: 'Set up an authenticator app', appText: 'If a device does not support passkeys, use an app instead. From then on, a code by e-mail and six digits of the app sign you in.', sso: 'Or tie your organisation’s account to this one.', ssoAction: 'Tie your organisation’s account',
      name: 'What to call this device', namePlaceholder: 'e.g. Office laptop', action: 'Register a passkey', leave: 'Stop and sign out',
    },
    demo: { title: 'Demo: choose a role', text: 'In a demo, choosing a role signs you in. If you are new here, choose the coordinator and run a drill.' },
  },
});
