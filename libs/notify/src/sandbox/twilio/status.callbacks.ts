import type { FaultPlan } from '../faults/fault.plan.ts';
import type { StoredSms } from '../store/message.types.ts';
import { planCallbacks, type PlannedCallback } from './callback.plan.ts';
import type { Webhook, WebhookSender } from './webhook.sender.ts';

/** Tells the product what became of a message, at the StatusCallback that the message brought along. */
export class StatusCallbacks {
  readonly #accountSid: string;
  readonly #faults: FaultPlan;
  readonly #webhooks: WebhookSender;
  readonly #told: ReadonlySet<string>;

  constructor(options: { accountSid: string; told: readonly string[] }, faults: FaultPlan, webhooks: WebhookSender) {
    this.#accountSid = options.accountSid;
    this.#told = new Set(options.told);
    this.#faults = faults;
    this.#webhooks = webhooks;
  }

  /** Plans a message's callbacks; the promise resolves when the product's own request may be answered: mostly at once. */
  async begin(sms: StoredSms, url: string): Promise<void> {
    const plan = planCallbacks(sms, this.#faults, this.#told);
    const early = plan.length > 0 && this.#faults.strikes('sms.callbacks.beforeResponse', this.#faults.sms.callbacks?.beforeResponse, sms.to);
    const later = early ? plan.slice(1) : plan;
    if (early) await this.#webhooks.deliver(this.#webhook(sms, url, plan[0] as PlannedCallback));
    for (const callback of later) this.#webhooks.schedule(this.#webhook(sms, url, callback), callback.at);
  }

  #webhook(sms: StoredSms, url: string, { status }: PlannedCallback): Webhook {
    const params: Record<string, string> = {
      AccountSid: this.#accountSid,
      ApiVersion: '2010-04-01',
      From: sms.from,
      MessageSid: sms.id,
      MessageStatus: status,
      SmsSid: sms.id,
      SmsStatus: status,
      To: sms.to,
    };
    if (sms.messagingServiceSid) params['MessagingServiceSid'] = sms.messagingServiceSid;
    if (status === sms.end && sms.errorCode !== null) params['ErrorCode'] = String(sms.errorCode);
    return { kind: 'status', url, params };
  }
}
