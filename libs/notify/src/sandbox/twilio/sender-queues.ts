/** How fast a number sends and how long its queue may be. Without a rate it sends at once. */
export interface SenderLimits { segmentsPerSecond?: number | undefined; queueSeconds?: number | undefined }

/** Twilio keeps 10 hours of a number's messages; beyond that it answers 21611. */
const TWILIO_QUEUE_SECONDS = 36_000;

/** The numbers' queues: a message leaves when the ones before it have. */
export class SenderQueues {
  readonly #limits: SenderLimits;
  readonly #freeAt = new Map<string, number>();

  constructor(limits: SenderLimits) {
    this.#limits = limits;
  }

  /** The time (ms) at which a message of so many segments has left its number, or null when the queue is full. */
  admit(number: string, segments: number, now: number): number | null {
    const rate = this.#limits.segmentsPerSecond;
    if (!rate) return now;
    const start = Math.max(now, this.#freeAt.get(number) ?? now);
    if (start - now > (this.#limits.queueSeconds ?? TWILIO_QUEUE_SECONDS) * 1000) return null;
    const free = start + (segments / rate) * 1000;
    this.#freeAt.set(number, free);
    return free;
  }

  clear(): void { this.#freeAt.clear(); }
}
