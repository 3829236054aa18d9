import type { SignInMail } from '@muster/identity';
import type { Locale } from '@muster/platform';
import { SIGNING_MINUTES } from './signing-code.query.ts';

/** The mail that carries a code for signing. */
export function signingMail(to: string, code: string, title: { titleJa: string; titleEn: string }, language: Locale): SignInMail {
  return language === 'en'
    ? { to, language, subject: `Muster signing code: ${code}`, text: `${code} is your code for signing "${title.titleEn}".\nIt works once, within ${SIGNING_MINUTES} minutes. If you did not ask for it, sign in and end your other sessions.\n` }
    : { to, language, subject: `Muster 署名コード: ${code}`, text: `「${title.titleJa}」への署名コードは ${code} です。\n${SIGNING_MINUTES}分以内に一度だけ使えます。お心当たりのない場合は、サインインして他のセッションを終了してください。\n` };
}
