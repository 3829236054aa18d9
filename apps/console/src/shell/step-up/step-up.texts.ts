import { defineTexts } from '../../shared/texts/language.ts';

export const useStepUpTexts = defineTexts('stepUp', {
  ja: {
    title: '本人確認', text: '重大な操作の前に、もう一度本人確認をしてください。確認がすむと、操作はそのまま実行されます。', stop: '実行しない',
    passkey: 'パスキーで確認する', app: '認証アプリの6桁', appAction: '6桁で確認する', broken: 'パスキーの確認が完了しませんでした。もう一度試してください。',
    demo: 'デモ環境では、本人確認の代わりに次のボタンを押してください。', demoAction: '確認したことにして続ける',
    none: 'この利用者には、パスキーも認証アプリも登録されていません。「アカウント」でパスキーを登録してから、もう一度操作してください。', toAccount: 'アカウントを開く',
    lost: '端末を失くした場合は、サインアウトし、サインイン画面で回復コードを使って新しいパスキーを登録してください。回復コードがなければ、管理者に再登録を依頼してください。',
  },
  en: {
    title: 'Confirm who you are', text: 'This is a sensitive action: confirm once more who you are. It is then done at once.', stop: 'Cancel',
    passkey: 'Confirm by passkey', app: 'Six digits of your authenticator app', appAction: 'Confirm by code', broken: 'Your passkey was not confirmed. Try again.',
    demo: 'In a demo, this button stands in for the proof.', demoAction: 'Take it as confirmed and go on',
    none: 'You have neither passkey nor authenticator app. Register a passkey under “My account”, then try again.', toAccount: 'Open my account',
    lost: 'If you lost your device, sign out and use a recovery code on the sign-in page to register a new passkey. If you have no code, ask an administrator to open your enrolment.',
  },
});
