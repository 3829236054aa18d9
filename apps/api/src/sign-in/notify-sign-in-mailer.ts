import { randomUUID } from 'node:crypto';
import { SignInMailer, type SignInMail } from '@muster/identity';
import { ProviderSet } from '@muster/notify';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';

/** A code that comes later than this has run out. */
const TTL_SECONDS = 600;

/** A sign-in mail that did not leave. The code is the provider's, without personal data. */
export class SignInMailRefused extends Error {
  override readonly name = 'SignInMailRefused';

  constructor(readonly code: string) {
    super(`the e-mail provider did not take a sign-in mail (${code})`);
  }
}

/** Sends sign-in mails by the configured e-mail provider, past the ledger: a code must not lie in a queue. */
@Injectable()
export class NotifySignInMailer extends SignInMailer {
  constructor(private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {
    super();
  }

  async send(mail: SignInMail): Promise<void> {
    const provider = this.providers.of('EMAIL');
    if (!provider) throw new SignInMailRefused('no e-mail provider is configured: set SMTP_URL');
    const result = await provider.send({ deliveryId: randomUUID(), senderAddress: this.env.MAIL_FROM, message: { ...mail }, ttlSeconds: TTL_SECONDS });
    if (result.kind !== 'ACCEPTED') throw new SignInMailRefused(`${result.kind} ${result.code}`);
  }
}
