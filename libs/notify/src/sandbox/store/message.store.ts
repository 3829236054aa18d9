import { deviceOf, type FreshMessage, type MessageQuery, type StoredMessage } from './message.types.ts';

/** Bounds of the memory that messages may take. */
export interface StoreBounds { maxMessages: number; maxRawBytes: number }

/** Called for every message right after it was stored. */
export type MessageListener = (message: StoredMessage) => void;

/** All messages in memory, in order of acceptance; beyond its bounds the oldest are forgotten, mails' bytes first. */
export class MessageStore {
  readonly #bounds: StoreBounds;
  readonly #listeners = new Set<MessageListener>();
  #messages: StoredMessage[] = [];
  /** Position of `#messages[0]`. */
  #first = 1;
  #forgotten = 0;
  #nextToThin = 0;
  #rawBytes = 0;
  readonly #byId = new Map<string, StoredMessage>();
  readonly #byDevice = new Map<string, StoredMessage[]>();

  constructor(bounds: StoreBounds) {
    this.#bounds = bounds;
  }

  /** Messages held now. */
  get size(): number { return this.#byId.size; }

  /** Stores a message and tells the listeners. */
  add(fresh: FreshMessage): StoredMessage {
    const message = { ...fresh, position: this.#first + this.#messages.length } as StoredMessage;
    this.#messages.push(message);
    this.#byId.set(message.id, message);
    const device = deviceOf(message);
    const sofar = this.#byDevice.get(device);
    if (sofar) sofar.push(message);
    else this.#byDevice.set(device, [message]);
    if (message.channel === 'EMAIL') this.#rawBytes += message.raw?.length ?? 0;
    this.#thin();
    for (const listener of this.#listeners) listener(message);
    return message;
  }

  /** The message with this id. */
  get(id: string): StoredMessage | undefined { return this.#byId.get(id); }

  /** The messages that fit, oldest first. */
  find(query: MessageQuery): StoredMessage[] {
    const { device, channel, direction, after = 0, limit = 100 } = query;
    const all = device === undefined ? this.#messages : this.#byDevice.get(device) ?? [];
    const start = device === undefined ? Math.max(this.#forgotten, after - this.#first + 1) : 0;
    const found: StoredMessage[] = [];
    for (let i = start; i < all.length && found.length < limit; i++) {
      const message = all[i] as StoredMessage;
      if (message.position <= after || (channel && message.channel !== channel)) continue;
      if (!direction || message.direction === direction) found.push(message);
    }
    return found;
  }

  /** The messages that fit, newest first. */
  findNewest({ device, channel, direction, after = 0, limit = 100 }: MessageQuery): StoredMessage[] {
    const found: StoredMessage[] = [];
    for (const message of this.newestFirst(device)) {
      if (message.position <= after || found.length >= limit) break;
      if ((!channel || message.channel === channel) && (!direction || message.direction === direction)) found.push(message);
    }
    return found;
  }

  /** Messages from the newest back, of one device or of all. */
  * newestFirst(device?: string): Generator<StoredMessage> {
    const all = device === undefined ? this.#messages : this.#byDevice.get(device) ?? [];
    const stop = device === undefined ? this.#forgotten : 0;
    for (let i = all.length - 1; i >= stop; i--) yield all[i] as StoredMessage;
  }

  /** Calls the listener for every later message until the returned function is called. */
  onMessage(listener: MessageListener): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** Forgets every message; positions go on, so that a reader that stands at one misses nothing. */
  reset(): void {
    this.#first += this.#messages.length;
    this.#messages = [];
    this.#forgotten = this.#nextToThin = this.#rawBytes = 0;
    this.#byId.clear();
    this.#byDevice.clear();
  }

  #thin(): void {
    while (this.#rawBytes > this.#bounds.maxRawBytes && this.#nextToThin < this.#messages.length) this.#dropRaw(this.#messages[this.#nextToThin++] as StoredMessage);
    while (this.size > this.#bounds.maxMessages) this.#forget(this.#messages[this.#forgotten++] as StoredMessage);
    if (this.#forgotten > 4096 && this.#forgotten * 2 > this.#messages.length) {
      this.#messages = this.#messages.slice(this.#forgotten);
      this.#first += this.#forgotten;
      this.#nextToThin = Math.max(0, this.#nextToThin - this.#forgotten);
      this.#forgotten = 0;
    }
  }

  #dropRaw(message: StoredMessage): void {
    if (message.channel !== 'EMAIL' || !message.raw) return;
    this.#rawBytes -= message.raw.length;
    message.raw = null;
  }

  #forget(message: StoredMessage): void {
    this.#dropRaw(message);
    this.#byId.delete(message.id);
    const device = deviceOf(message);
    const rest = this.#byDevice.get(device);
    rest?.shift();
    if (rest?.length === 0) this.#byDevice.delete(device);
  }
}
