import { hash } from 'node:crypto';

const MAX_KEYS = 1_000_000;
const MAX_SAMPLES = 100;

/** A message that was accepted again with the same content for the same recipient. */
export interface Duplicate { channel: 'SMS' | 'EMAIL'; to: string; id: string }

/**
 * Counts how often the same content was accepted again for the same recipient. That alone knows nothing of the product's
 * own ids, but a person may rightly be told the same twice (confirmed, stood down, confirmed again); so those are counted
 * apart that also bear the same mark of their delivery (an SMS's StatusCallback, a mail's Message-ID).
 */
export class Duplicates {
  readonly #seen = new Set<string>();
  /** Same recipient and content. */
  readonly counts = { SMS: 0, EMAIL: 0 };
  /** Of these, with the same mark. */
  readonly sameMark = { SMS: 0, EMAIL: 0 };
  /** The first of them, for looking into. */
  readonly samples: Duplicate[] = [];

  /** Notes one acceptance. */
  note({ channel, to, id }: Duplicate, content: string, mark: string | null): void {
    const key = digest(`${channel}\n${to}\n${content}`);
    const marked = mark === null ? null : digest(`${key}\n${mark}`);
    if (this.#seen.has(key)) {
      this.counts[channel]++;
      if (marked && this.#seen.has(marked)) this.sameMark[channel]++;
      if (this.samples.length < MAX_SAMPLES) this.samples.push({ channel, to, id });
    }
    this.#remember(key);
    if (marked) this.#remember(marked);
  }

  /** Forgets everything. */
  reset(): void {
    this.#seen.clear();
    this.counts.SMS = this.counts.EMAIL = this.sameMark.SMS = this.sameMark.EMAIL = 0;
    this.samples.length = 0;
  }

  #remember(key: string): void {
    this.#seen.add(key);
    if (this.#seen.size > MAX_KEYS) this.#seen.delete(this.#seen.values().next().value as string);
  }
}

function digest(text: string): string {
  return hash('sha1', text, 'base64url').slice(0, 16);
}
