import type { ParsedUrlQuery } from 'node:querystring';
import type { FaultPlan } from '../faults/fault.plan.ts';
import { draw, pick } from '../random/draw.ts';
import type { Counters } from '../store/counters.ts';
import type { MessageStore } from '../store/message.store.ts';
import type { StoredSms } from '../store/message.types.ts';
import { readMessageRequest, type SmsDraft, type TwilioAccount } from './message.request.ts';
import { freshStatus, messageResource } from './message.resource.ts';
import { numSegments } from './num-segments.ts';
import type { OptOuts } from './opt-outs.ts';
import type { SenderQueues } from './sender-queues.ts';
import type { StatusCallbacks } from './status.callbacks.ts';
import { twilioError } from './twilio.errors.ts';
import { newMessageId } from '../store/message-id.ts';

/** How a send request ends: with an answer, with silence, or with a cut connection. */
export type Outcome = { kind: 'answer'; status: number; body: unknown; retryAfter?: number } | { kind: 'silence' } | { kind: 'cut' };

/** How long a message takes after its number let it go: until `sent`, and from there to its end. Ms; a pair is drawn between. */
export interface SmsLife { sentAfterMs: number; endsAfterMs: readonly [number, number] }

export interface CreatorParts {
  account: TwilioAccount; life: SmsLife; seed: number;
  store: MessageStore; counters: Counters; faults: FaultPlan; optOuts: OptOuts; senders: SenderQueues; callbacks: StatusCallbacks;
}

/** Takes send requests as the Messages resource does, with whatever the fault plan does to them. */
export class MessageCreator {
  readonly #parts: CreatorParts;

  constructor(parts: CreatorParts) {
    this.#parts = parts;
  }

  /** Decides a send request; an accepted message is stored before anything is answered. */
  async create(form: ParsedUrlQuery): Promise<Outcome> {
    const { account, seed, faults, optOuts, counters } = this.#parts;
    const to = String(form['To'] ?? '');
    counters.requested('SMS');
    if (faults.overRate('sms.rateLimit', faults.sms.rateLimit)) return this.#refuse(20429, faults.sms.rateLimit?.retryAfterSeconds ?? 1);
    const fault = this.#fault(to);
    if (fault && !fault.accepted) return fault.outcome();
    const draft = readMessageRequest(form, account, (device, numbers) => pick(numbers, seed, 'sender', device));
    if (typeof draft === 'number') return this.#refuse(draft);
    if (optOuts.has(to)) return this.#refuse(21610);
    const sms = this.#accept(draft);
    if (!sms) return this.#refuse(21611);
    if (draft.statusCallback) await this.#parts.callbacks.begin(sms, draft.statusCallback);
    return fault ? fault.outcome() : { kind: 'answer', status: 201, body: messageResource(sms, account.accountSid, freshStatus(sms)) };
  }

  #fault(to: string): { accepted: boolean; outcome: () => Outcome } | null {
    const { faults } = this.#parts;
    const { hang, loseConnection, fail } = faults.sms;
    if (hang && faults.strikes('sms.hang', hang, to)) return { accepted: hang.accepted ?? false, outcome: () => ({ kind: 'silence' }) };
    if (loseConnection && faults.strikes('sms.loseConnection', loseConnection, to)) return { accepted: loseConnection.accepted ?? true, outcome: () => ({ kind: 'cut' }) };
    if (fail && faults.strikes('sms.fail', fail, to)) {
      const code = faults.code(fail.codes, to);
      const throttled = code === 20429 || code === 429;
      return { accepted: fail.accepted ?? false, outcome: () => this.#refuse(code, throttled ? 1 : undefined) };
    }
    return null;
  }

  #accept(draft: SmsDraft): StoredSms | null {
    const { store, counters, senders, faults, life, seed } = this.#parts;
    const segments = numSegments(draft.body);
    const now = Date.now();
    const left = senders.admit(draft.from, segments, now);
    if (left === null) return null;
    const wrong = faults.sms.undelivered;
    const undelivered = wrong && faults.strikes('sms.undelivered', wrong, draft.to) ? faults.code(wrong.codes, draft.to) : null;
    const sentAt = left + life.sentAfterMs;
    const [least, most] = life.endsAfterMs;
    const sms = store.add({
      id: newMessageId('SM'), channel: 'SMS', direction: 'OUTBOUND', from: draft.from, to: draft.to, acceptedAt: now,
      body: draft.body, segments, messagingServiceSid: draft.messagingServiceSid,
      sentAt, endedAt: Math.round(sentAt + least + (most - least) * draw(seed, 'life', draft.to)),
      end: undelivered === null ? 'delivered' : 'undelivered', errorCode: undelivered,
    }) as StoredSms;
    counters.accepted(sms, sms.body, draft.statusCallback);
    return sms;
  }

  #refuse(code: number, retryAfter?: number): Outcome {
    const { status, body } = twilioError(code);
    this.#parts.counters.refused('SMS');
    return { kind: 'answer', status, body, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
}
