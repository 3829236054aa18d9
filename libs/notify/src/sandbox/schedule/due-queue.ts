import { DueHeap } from './due-heap.ts';

/** Calls a handler for each item once its time (ms since the epoch) has come, with one timer for all of them. */
export class DueQueue<T> {
  readonly #heap = new DueHeap<T>();
  readonly #onDue: (item: T) => void;
  #timer: NodeJS.Timeout | undefined;
  #timerDue = Infinity;
  #stopped = false;

  constructor(onDue: (item: T) => void) {
    this.#onDue = onDue;
  }

  get size(): number { return this.#heap.size; }

  /** Adds an item; one that is due already is handled within this call. */
  add(item: T, due: number): void {
    if (this.#stopped) return;
    this.#heap.add(item, due);
    if (due <= Date.now()) this.#fire();
    else if (due < this.#timerDue) this.#arm();
  }

  /** Forgets the waiting items; new ones are welcome. */
  clear(): void {
    this.#heap.clear();
    this.#arm();
  }

  /** Forgets the waiting items and takes no more. */
  stop(): void {
    this.#stopped = true;
    this.clear();
  }

  #fire(): void {
    const now = Date.now();
    for (let next = this.#heap.takeDue(now); next; next = this.#heap.takeDue(now)) this.#onDue(next.item);
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const due = this.#heap.nextDue;
    this.#timerDue = due ?? Infinity;
    // A timer's delay must fit 31 bits; an item further away than a day is looked at again after a day.
    if (due !== undefined) this.#timer = setTimeout(() => this.#fire(), Math.min(Math.max(0, due - Date.now()), 86_400_000)).unref();
  }
}
