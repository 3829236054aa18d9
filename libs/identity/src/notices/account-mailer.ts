import type { Locale } from '@muster/platform';

/** A mail to the owner of an account. `id` makes its Message-ID: a mail that goes out twice is known again by it. */
export interface AccountMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  language: Locale;
}

/** SENT: the mail server has it; REFUSED: it never will; LATER: not now. */
export type AccountMailResult = 'SENT' | 'REFUSED' | 'LATER';

/** Sends one e-mail now. The worker implements it with notify's e-mail provider, which identity may not know. */
export abstract class AccountMailer {
  abstract send(mail: AccountMail): Promise<AccountMailResult>;
}
