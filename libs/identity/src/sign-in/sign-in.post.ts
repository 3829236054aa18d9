import type { Locale } from '@muster/platform';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { signInMail } from './sign-in.mail.ts';
import { SignInMailer } from './sign-in.mailer.ts';

/** Sends sign-in mails behind the answer, and finishes those in hand before the process ends. */
@Injectable()
export class SignInPost implements BeforeApplicationShutdown {
  private readonly log = new Logger(SignInPost.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly mailer: SignInMailer) {}

  /**
   * A mail that is lost here (mail server gone, process killed) is asked for again by its reader: a code on
   * disk that waits for a retry would be worse.
   */
  sendLater(to: string, code: string, language: Locale): void {
    const sending = this.mailer.send(signInMail(to, code, language))
      .catch((error: unknown) => this.log.error(`a sign-in mail could not be sent: ${reasonOf(error)}`))
      .finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.underWay);
  }
}

/** The error's kind and code; its text may quote the address. */
function reasonOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: unknown };
  return [name ?? typeof error, code].filter((part) => part !== undefined).join(' ');
}
