import type { Locale } from '@muster/platform';

/** A sign-in mail ready to go. Holds a code: never log it, never keep it. */
export interface SignInMail {
  to: string;
  subject: string;
  text: string;
  language: Locale;
}

/** Sends one e-mail now; throws when the mail server does not take it. The api implements it with notify's e-mail provider. */
export abstract class SignInMailer {
  abstract send(mail: SignInMail): Promise<void>;
}
