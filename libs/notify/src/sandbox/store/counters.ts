import { Duplicates, type Duplicate } from './duplicates.ts';

interface ChannelCounts {
  /** Sends asked for: HTTP requests, or mail transactions that reached a recipient. */
  requests: number;
  /** Sends accepted, whether or not the client was told. */
  accepted: number;
  /** Sends refused with an error. */
  refused: number;
  /** Accepted again with the same content for the same recipient. */
  duplicates: number;
  /** Of these, with the same mark of their delivery, too: an SMS's StatusCallback, a mail's Message-ID. */
  sameDelivery: number;
  /** Time of the first and the last acceptance, ms since the epoch. */
  firstAcceptedAt: number | null;
  lastAcceptedAt: number | null;
}

/** What happened since the start or the last reset. */
export interface CounterReport {
  sms: ChannelCounts;
  mail: ChannelCounts;
  /** Webhooks: signed POSTs to the product. Given up: never answered 2xx in all its attempts. */
  webhooks: { statusDelivered: number; inboundDelivered: number; retried: number; givenUp: number; waiting: number };
  optedOut: number;
  /** Faults that struck, by name. */
  faults: Record<string, number>;
  /** Up to 100 duplicates. */
  duplicateSamples: Duplicate[];
}

type Name = 'sms' | 'mail';

const NAMES = { SMS: 'sms', EMAIL: 'mail' } as const;

function fresh(): ChannelCounts {
  return { requests: 0, accepted: 0, refused: 0, duplicates: 0, sameDelivery: 0, firstAcceptedAt: null, lastAcceptedAt: null };
}

/** The sandbox's own count of what it was asked and what it accepted: the independent side of a reconciliation. */
export class Counters {
  readonly #duplicates = new Duplicates();
  #channels: Record<Name, ChannelCounts> = { sms: fresh(), mail: fresh() };
  readonly webhooks = { statusDelivered: 0, inboundDelivered: 0, retried: 0, givenUp: 0 };
  faults: Record<string, number> = {};

  requested(channel: 'SMS' | 'EMAIL'): void { this.#channels[NAMES[channel]].requests++; }

  refused(channel: 'SMS' | 'EMAIL'): void { this.#channels[NAMES[channel]].refused++; }

  /** Notes an accepted message, its content, and the mark of its delivery where it has one. */
  accepted(message: { channel: 'SMS' | 'EMAIL'; to: string; id: string; acceptedAt: number }, content: string, mark: string | null): void {
    const counts = this.#channels[NAMES[message.channel]];
    counts.accepted++;
    counts.firstAcceptedAt ??= message.acceptedAt;
    counts.lastAcceptedAt = message.acceptedAt;
    const { channel, to, id } = message;
    this.#duplicates.note({ channel, to, id }, content, mark);
  }

  struck(fault: string): void { this.faults[fault] = (this.faults[fault] ?? 0) + 1; }

  /** The counts now; `live` brings what others count. */
  report(live: { waiting: number; optedOut: number }): CounterReport {
    const { counts, sameMark, samples } = this.#duplicates;
    return {
      sms: { ...this.#channels.sms, duplicates: counts.SMS, sameDelivery: sameMark.SMS },
      mail: { ...this.#channels.mail, duplicates: counts.EMAIL, sameDelivery: sameMark.EMAIL },
      webhooks: { ...this.webhooks, waiting: live.waiting },
      optedOut: live.optedOut,
      faults: { ...this.faults },
      duplicateSamples: [...samples],
    };
  }

  reset(): void {
    this.#channels = { sms: fresh(), mail: fresh() };
    Object.assign(this.webhooks, { statusDelivered: 0, inboundDelivered: 0, retried: 0, givenUp: 0 });
    this.faults = {};
    this.#duplicates.reset();
  }
}
