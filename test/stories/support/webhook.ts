import { randomBytes } from 'node:crypto';
import twilio from 'twilio';
import type { World } from './world.ts';

/** A webhook as the provider sends it, or as a forger does. */
export interface Webhook {
  path: string;
  params: Record<string, string>;
  signature: string;
}

/** An SMS that came in, signed as the provider signs; `token` for a forger's. */
export function inboundSms(world: World, from: string, body: string, token = world.sandbox.account.authToken): Webhook {
  const id = `SM${randomBytes(16).toString('hex')}`;
  const { accountSid, numbers } = world.sandbox.account;
  return signed(world, '/hooks/twilio/inbound', { AccountSid: accountSid, MessageSid: id, SmsSid: id, From: from, To: numbers[0]!, Body: body, NumSegments: '1', SmsStatus: 'received' }, token);
}

/** A webhook for any path with any parameters. */
export function signed(world: World, path: string, params: Record<string, string>, token = world.sandbox.account.authToken): Webhook {
  return { path, params, signature: twilio.getExpectedTwilioSignature(token, `${world.url}${path}`, params) };
}

/** The receipts that were kept back arrive after all: every SMS that the provider took was delivered. */
export async function lateReceipts(world: World): Promise<void> {
  await world.until('the provider has taken every SMS', async () => (await world.rows(`select 1 from delivery where channel = 'SMS' and state in ('QUEUED', 'CLAIMED', 'UNKNOWN')`)).length === 0);
  const taken = await world.rows<{ id: string; sid: string }>(`select id, provider_message_id as sid from delivery where channel = 'SMS' and state in ('ACCEPTED', 'SENT')`);
  for (const { id, sid } of taken) await post(world, signed(world, `/hooks/twilio/status/${id}`, { MessageSid: sid, MessageStatus: 'delivered' }));
}

/** Sends it; gives the status of the answer. */
export async function post(world: World, { path, params, signature }: Webhook, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`${world.url}${path}`, {
    method: 'POST', body: new URLSearchParams(params), headers: { ...(signature ? { 'x-twilio-signature': signature } : {}), ...headers },
  });
  await response.arrayBuffer();
  return response.status;
}
