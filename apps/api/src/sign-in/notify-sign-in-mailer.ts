import { SignInMailer, type SignInMail } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';

/** Sends sign-in mails. */
@Injectable()
export class NotifySignInMailer extends SignInMailer {
  constructor(@Inject(ENV) private readonly env: Env) {
    super();
  }

  async send({ to, subject, text }: SignInMail): Promise<void> {
    await createTransport(this.env.SMTP_URL).sendMail({ from: this.env.MAIL_FROM, to, subject, text });
  }
}
