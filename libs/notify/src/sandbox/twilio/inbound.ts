import type { FaultPlan } from '../faults/fault.plan.ts';
import type { MessageStore } from '../store/message.store.ts';
import type { TwilioAccount } from './message.request.ts';
import { numSegments } from './num-segments.ts';
import type { OptOuts } from './opt-outs.ts';
import type { WebhookSender } from './webhook.sender.ts';
import { newMessageId } from '../store/message-id.ts';

/** Why a device's SMS cannot go anywhere, and the remedy. */
export const NO_INBOUND_URL = 'No inbound URL: set it with inboundUrl at the start, setInboundUrl() or POST /sandbox/inbound';

/** An SMS that a device sends; `to` is one of the account's numbers (default: the one that wrote to the device last). */
export interface DeviceSms { from: string; body: string; to?: string | undefined }

/** What became of it: its id, and whether the product answered the webhook with 2xx. */
export interface DeviceSmsResult { id: string; delivered: boolean }

interface InboundParts { account: TwilioAccount; store: MessageStore; faults: FaultPlan; optOuts: OptOuts; webhooks: WebhookSender }

/** Carries devices' SMS to the product's inbound URL, as the provider does. */
export class Inbound {
  readonly #parts: InboundParts;
  /** Where inbound SMS are POSTed; null: the account has no inbound URL yet. */
  url: string | null;

  constructor(url: string | null, parts: InboundParts) {
    this.url = url;
    this.#parts = parts;
  }

  /** Sends a device's SMS; resolves when its webhook is settled. Throws when no inbound URL is set. */
  async send(sms: DeviceSms): Promise<DeviceSmsResult> {
    const { url } = this;
    if (!url) throw new Error(NO_INBOUND_URL);
    const { store, faults, optOuts, webhooks } = this.#parts;
    const id = newMessageId('SM');
    const to = sms.to ?? this.#lastSender(sms.from);
    const now = Date.now();
    const segments = numSegments(sms.body);
    store.add({
      id, channel: 'SMS', direction: 'INBOUND', from: sms.from, to, acceptedAt: now, body: sms.body, segments,
      messagingServiceSid: null, sentAt: now, endedAt: now, end: 'received', errorCode: null,
    });
    optOuts.hear(sms.from, sms.body);
    const webhook = { kind: 'inbound', url, params: this.#params(id, sms, to, segments) } as const;
    const repeat = faults.sms.inboundRepeat;
    const copies = repeat && faults.strikes('sms.inboundRepeat', repeat, sms.from) ? repeat.copies ?? 1 : 0;
    const results = await Promise.all(Array.from({ length: 1 + copies }, () => webhooks.deliver(webhook)));
    return { id, delivered: results.every(Boolean) };
  }

  #lastSender(device: string): string {
    for (const message of this.#parts.store.newestFirst(device)) {
      if (message.channel === 'SMS') return message.direction === 'OUTBOUND' ? message.from : message.to;
    }
    return this.#parts.account.numbers[0] as string;
  }

  #params(id: string, sms: DeviceSms, to: string, segments: number): Record<string, string> {
    const { account } = this.#parts;
    return {
      AccountSid: account.accountSid, ApiVersion: '2010-04-01', Body: sms.body, From: sms.from, FromCountry: 'JP',
      MessageSid: id, MessagingServiceSid: account.messagingServiceSid, NumMedia: '0', NumSegments: String(segments),
      SmsMessageSid: id, SmsSid: id, SmsStatus: 'received', To: to, ToCountry: 'JP',
    };
  }
}
