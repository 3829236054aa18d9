import { patience } from './patience.ts';
import type { Sandbox } from './sandbox.types.ts';
import type { StoredMessage } from './store/message.types.ts';
import { textOf } from './store/message.view.ts';

/** A message on its way to a person. */
export type Watched = StoredMessage;

interface Wanted { channel: 'SMS' | 'EMAIL'; to: string; pattern: RegExp }

interface Waiting extends Wanted { take: (message: Watched) => void }

/** Matches arriving messages with expectations, by events alone. */
export class DeviceWatch {
  readonly #timeoutMs: number;
  readonly #leave: () => void;
  /** Arrived, and taken by no expectation. */
  readonly #unclaimed: Watched[] = [];
  readonly #claimed: Watched[] = [];
  readonly #waiting = new Set<Waiting>();

  constructor(sandbox: Pick<Sandbox, 'onMessage'>, timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#leave = sandbox.onMessage((message) => { if (message.direction === 'OUTBOUND') this.#arrived(message); });
  }

  /** The message that fits, now or within the timeout. */
  expect(wanted: Wanted): Promise<Watched> {
    const at = this.#unclaimed.findIndex((message) => fits(wanted, message));
    if (at >= 0) {
      const [message] = this.#unclaimed.splice(at, 1);
      return Promise.resolve(this.#claim(message as Watched));
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { ...wanted, take: (message) => { callOff(); this.#waiting.delete(waiting); resolve(this.#claim(message)); } };
      const callOff = patience(this.#timeoutMs, () => { this.#waiting.delete(waiting); reject(new Error(this.#disappointment(wanted))); });
      this.#waiting.add(waiting);
    });
  }

  /** Throws when a message is left that no expectation took, passing over (for good) those whose subject or text matches `but`. */
  expectNothingElse(but?: RegExp): void {
    const left = this.#unclaimed.filter((message) => !but || !fits({ channel: message.channel, to: message.to, pattern: but }, message));
    this.#unclaimed.splice(0, Infinity, ...left);
    const count = left.length;
    if (count === 0) return;
    throw new Error(`${count} unexpected message${count === 1 ? '' : 's'}:\n${this.#list(left)}`);
  }

  close(): void { this.#leave(); }

  #arrived(message: Watched): void {
    for (const waiting of this.#waiting) {
      if (!fits(waiting, message)) continue;
      waiting.take(message);
      return;
    }
    this.#unclaimed.push(message);
  }

  #claim(message: Watched): Watched {
    this.#claimed.push(message);
    return message;
  }

  #disappointment({ channel, to, pattern }: Wanted): string {
    const mine = [...this.#claimed, ...this.#unclaimed].filter((message) => message.to === to);
    const others = this.#unclaimed.filter((message) => message.to !== to);
    return [
      `Expected ${channel === 'SMS' ? 'an SMS' : 'a mail'} to ${to} matching ${pattern}; none came in ${this.#timeoutMs} ms.`,
      mine.length ? `It received:\n${this.#list(mine)}` : 'It received nothing.',
      ...(others.length ? [`Others that nobody expected:\n${this.#list(others)}`] : []),
    ].join('\n');
  }

  #list(messages: readonly Watched[]): string {
    const lines = messages.slice(0, 20).map((message) => {
      const { subject, text } = textOf(message);
      const mark = this.#claimed.includes(message) ? ' (expected before)' : '';
      return `  ${message.channel} to ${message.to}: ${subject === null ? '' : `${subject} | `}${text.slice(0, 200).replace(/\s+/g, ' ')}${mark}`;
    });
    return [...lines, ...(messages.length > 20 ? [`  and ${messages.length - 20} more`] : [])].join('\n');
  }
}

function fits({ channel, to, pattern }: Wanted, message: Watched): boolean {
  if (message.channel !== channel || message.to !== to) return false;
  const { subject, text } = textOf(message);
  // A pattern with the flag g or y remembers where it was; each test starts afresh.
  pattern.lastIndex = 0;
  return pattern.test(subject === null ? text : `${subject}\n${text}`);
}
