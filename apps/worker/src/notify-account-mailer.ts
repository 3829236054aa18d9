import { AccountMailer, type AccountMail, type AccountMailResult } from '@muster/identity';
import { NotifyModule, ProviderSet } from '@muster/notify';
import { ENV, type Env } from '@muster/platform';
import { Global, Inject, Injectable, Logger, Module } from '@nestjs/common';

/** A mail that comes later than this has lost its point. */
const TTL_SECONDS = 24 * 3_600;

/** Sends mails about accounts by the configured e-mail provider. Logs the provider's code alone. */
@Injectable()
export class NotifyAccountMailer extends AccountMailer {
  private readonly log = new Logger(NotifyAccountMailer.name);

  constructor(private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {
    super();
  }

  async send({ id, ...message }: AccountMail): Promise<AccountMailResult> {
    const provider = this.providers.of('EMAIL');
    if (!provider) return this.later('no e-mail provider is configured: set SMTP_URL');
    const result = await provider.send({ deliveryId: id, senderAddress: this.env.MAIL_FROM, ttlSeconds: TTL_SECONDS, message });
    if (result.kind === 'ACCEPTED') return 'SENT';
    return result.kind === 'FAILED' ? 'REFUSED' : this.later(`${result.kind} ${result.code}`);
  }

  private later(reason: string): 'LATER' {
    this.log.warn(`a mail about an account waits: ${reason}`);
    return 'LATER';
  }
}

/** Gives identity its way to send mail: identity may not know notify, so the worker brings the two together. */
@Global()
@Module({ imports: [NotifyModule], providers: [{ provide: AccountMailer, useClass: NotifyAccountMailer }], exports: [AccountMailer] })
export class AccountMailModule {}
