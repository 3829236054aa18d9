import { hash } from 'node:crypto';

const MAX_KEYS = 1_000_000;
const MAX_SAMPLES = 100;

/** A message that was accepted again with the same content for the same recipient. */
export interface Duplicate { channel: 'SMS' | 'EMAIL'; to: string; id: string }

/** Counts how often the same content was accepted again for the same recipient, knowing nothing of the product's own ids. */
export class Duplicates {
  readonly #seen = new Set<string>();
  /** Repetitions by channel. */
  readonly counts = { SMS: 0, EMAIL: 0 };
  /** The first of them, for looking into. */
  readonly samples: Duplicate[] = [];

  /** Notes one acceptance. */
  note(channel: 'SMS' | 'EMAIL', to: string, content: string, id: string): void {
    const key = hash('sha1', `${channel}\n${to}\n${content}`, 'base64url').slice(0, 16);
    if (this.#seen.has(key)) {
      this.counts[channel]++;
      if (this.samples.length < MAX_SAMPLES) this.samples.push({ channel, to, id });
      return;
    }
    this.#seen.add(key);
    if (this.#seen.size > MAX_KEYS) this.#seen.delete(this.#seen.values().next().value as string);
  }

  /** Forgets everything. */
  reset(): void {
    this.#seen.clear();
    this.counts.SMS = this.counts.EMAIL = 0;
    this.samples.length = 0;
  }
}
