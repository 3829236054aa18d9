import type { Env } from '@muster/platform';
import type { DataSource } from 'typeorm';
import { addressOf } from '../email/mime.composer.ts';
import { SMTP } from '../email/smtp.provider.ts';
import type { Channel } from '../notify.types.ts';
import { TWILIO } from '../sms/twilio.provider.ts';

/** A configured sender. `ratePerSecond` counts SMS segments, or e-mails. */
export interface SenderSetting {
  id: string;
  channel: Channel;
  provider: string;
  address: string;
  ratePerSecond: number;
  burst: number;
}

/** A bucket holds one second's worth, and at least the longest message that may be sent (10 segments). */
const SMALLEST_BURST = 10;

type Settings = Pick<Env, 'TWILIO_ACCOUNT_SID' | 'TWILIO_MESSAGING_SERVICE_SID' | 'TWILIO_FROM' | 'SMS_SEGMENTS_PER_SECOND' | 'SMTP_URL' | 'MAIL_FROM' | 'MAILS_PER_SECOND'>;

/** The senders that an environment names: a Messaging Service, or each number of a pool; and the From of e-mails. */
export function sendersOf(env: Settings): SenderSetting[] {
  const sms = env.TWILIO_MESSAGING_SERVICE_SID ? [env.TWILIO_MESSAGING_SERVICE_SID] : env.TWILIO_FROM;
  const senders: SenderSetting[] = [];
  if (env.TWILIO_ACCOUNT_SID) for (const address of sms) senders.push(sender('SMS', TWILIO, address, env.SMS_SEGMENTS_PER_SECOND));
  if (env.SMTP_URL) senders.push(sender('EMAIL', SMTP, addressOf(env.MAIL_FROM), env.MAILS_PER_SECOND));
  return senders;
}

function sender(channel: Channel, provider: string, address: string, ratePerSecond: number): SenderSetting {
  return { id: `${provider}:${address}`, channel, provider, address, ratePerSecond, burst: burstOf(ratePerSecond) };
}

/** What a bucket of this rate holds. */
export function burstOf(ratePerSecond: number): number {
  return Math.max(SMALLEST_BURST, ratePerSecond);
}

const WRITE = `
  insert into sender as s (id, channel, provider, address, rate_per_second, burst, tokens, refilled_at)
  select id, channel, provider, address, rate, burst, burst, muster_now()
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[], $6::float8[]) as named(id, channel, provider, address, rate, burst) order by id
  on conflict (id) do update set channel = excluded.channel, provider = excluded.provider, address = excluded.address, enabled = s.put_out_at is null,
    rate_per_second = coalesce(s.own_rate, excluded.rate_per_second), burst = case when s.own_rate is null then excluded.burst else s.burst end,
    tokens = case when s.own_rate is null then least(s.tokens, excluded.burst) else s.tokens end,
    rate_set_at = case when s.own_rate is null and s.rate_per_second <> excluded.rate_per_second then muster_now() else s.rate_set_at end`;

/**
 * Brings the sender rows in line with the environment: new and changed ones are written, others are switched off. What an
 * administrator decided stays: his numbers while their provider is set up, his rates, and what he took out of use.
 */
export async function ensureSenders(database: DataSource, env: Settings): Promise<void> {
  const senders = sendersOf(env);
  await database.query(WRITE, [
    senders.map((s) => s.id), senders.map((s) => s.channel), senders.map((s) => s.provider), senders.map((s) => s.address),
    senders.map((s) => s.ratePerSecond), senders.map((s) => s.burst),
  ]);
  const providers = [...(env.TWILIO_ACCOUNT_SID ? [TWILIO] : []), ...(env.SMTP_URL ? [SMTP] : [])];
  await database.query('update sender set enabled = false where enabled and id <> all($1::text[]) and not (added_by is not null and provider = any($2::text[]))', [senders.map((s) => s.id), providers]);
  await database.query('update sender set enabled = true where not enabled and put_out_at is null and added_by is not null and provider = any($1::text[])', [providers]);
}
