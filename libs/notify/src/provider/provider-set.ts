import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ENV, type Env } from '@muster/platform';
import { SmtpProvider } from '../email/smtp.provider.ts';
import type { Channel } from '../notify.types.ts';
import { TwilioProvider } from '../sms/twilio.provider.ts';
import type { ChannelProvider } from './channel-provider.ts';
import { refuseOutsideProvidersWithDemoData } from './outside.rule.ts';

/**
 * The providers that the environment configures: at most one a channel. A channel without one keeps its
 * deliveries queued. Refuses to exist when demo data could reach the outside, so that no process starts.
 */
@Injectable()
export class ProviderSet implements OnApplicationShutdown {
  private readonly byChannel: ReadonlyMap<Channel, ChannelProvider>;

  constructor(@Inject(ENV) env: Env) {
    const refusal = refuseOutsideProvidersWithDemoData(env);
    if (refusal) throw new Error(`${refusal.ja}\n${refusal.en}`);
    this.byChannel = new Map(providersOf(env).map((provider) => [provider.channel, provider]));
  }

  all(): ChannelProvider[] {
    return [...this.byChannel.values()];
  }

  /** The provider of a channel, if one is configured. */
  of(channel: Channel): ChannelProvider | undefined {
    return this.byChannel.get(channel);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.all().map((provider) => provider.close()));
  }
}

function providersOf(env: Env): ChannelProvider[] {
  const providers: ChannelProvider[] = [];
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, SMTP_URL } = env;
  if (TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN) providers.push(new TwilioProvider({ ...env, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN }));
  if (SMTP_URL) providers.push(new SmtpProvider({ ...env, SMTP_URL }));
  return providers;
}
