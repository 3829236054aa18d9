import type { Locale } from '@muster/platform';
import { CODE_MINUTES } from './sign-in-code.query.ts';
import type { SignInMail } from './sign-in.mailer.ts';

/** The mail that carries a sign-in code: the code first, where a phone's preview shows it. */
export function signInMail(to: string, code: string, language: Locale): SignInMail {
  if (language === 'en') {
    return {
      to, language,
      subject: `Muster sign-in code: ${code}`,
      text: [
        `${code} is your sign-in code for Muster.`,
        `It works once, within ${CODE_MINUTES} minutes. Enter it only on the page where you asked for it.`,
        'Nobody at Muster will ever ask you for it. If you did not ask for a code, ignore this e-mail.', '',
      ].join('\n'),
    };
  }
  return {
    to, language,
    subject: `Muster サインインコード: ${code}`,
    text: [
      `Muster のサインインコードは ${code} です。`,
      `${CODE_MINUTES}分以内に一度だけ使えます。コードを請求した画面以外には入力しないでください。`,
      '担当者がコードをお尋ねすることはありません。お心当たりのない場合は、このメールを破棄してください。', '',
    ].join('\n'),
  };
}
