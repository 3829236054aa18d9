import { TokenBucket } from './token-bucket.ts';

/** How many at once, how many a second (no bound when absent), the work itself, which never rejects, and whom to tell after each. */
export interface PumpOptions<T> { concurrency: number; perSecond?: number | undefined; run: (item: T) => Promise<void>; onDone?: () => void }

/** Runs items first in, first out, with bounded concurrency and rate. */
export class Pump<T> {
  readonly #options: PumpOptions<T>;
  readonly #bucket: TokenBucket | undefined;
  #items: (T | undefined)[] = [];
  #head = 0;
  #running = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PumpOptions<T>) {
    this.#options = options;
    const perSecond = options.perSecond;
    // A tenth of a second's worth may go at once: finer than that, timers would cost more than the work.
    if (perSecond) this.#bucket = new TokenBucket({ perSecond, burst: perSecond / 10 }, Date.now());
  }

  /** Items that wait. */
  get waiting(): number { return this.#items.length - this.#head; }

  /** Items at work. */
  get running(): number { return this.#running; }

  /** Adds an item. */
  push(item: T): void {
    this.#items.push(item);
    this.#turn();
  }

  /** Forgets what waits; what runs, runs on. */
  clear(): void {
    this.#items = [];
    this.#head = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #turn(): void {
    while (!this.#timer && this.#running < this.#options.concurrency && this.waiting > 0) {
      const wait = this.#bucket?.take(Date.now()) ?? 0;
      if (wait > 0) {
        this.#timer = setTimeout(() => { this.#timer = undefined; this.#turn(); }, wait).unref();
        return;
      }
      void this.#run(this.#next());
    }
  }

  #next(): T {
    const item = this.#items[this.#head] as T;
    this.#items[this.#head++] = undefined;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  async #run(item: T): Promise<void> {
    this.#running++;
    try {
      await this.#options.run(item);
    } finally {
      this.#running--;
      this.#turn();
      this.#options.onDone?.();
    }
  }
}
