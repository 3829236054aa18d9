interface Entry<T> { due: number; order: number; item: T }

/** Things with a time, the earliest first; equal times keep the order in which they were added. Times in ms. */
export class DueHeap<T> {
  #entries: Entry<T>[] = [];
  #added = 0;

  get size(): number { return this.#entries.length; }

  /** The earliest time, or undefined when nothing waits. */
  get nextDue(): number | undefined { return this.#entries[0]?.due; }

  /** Adds an item that is due at a time. */
  add(item: T, due: number): void {
    const entry = { due, order: this.#added++, item };
    let at = this.#entries.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#entries[parent] as Entry<T>;
      if (before(above, entry)) break;
      this.#entries[at] = above;
      at = parent;
    }
    this.#entries[at] = entry;
  }

  /** Takes the earliest item out if it is due by `now`. */
  takeDue(now: number): { item: T } | undefined {
    const first = this.#entries[0];
    if (!first || first.due > now) return undefined;
    const last = this.#entries.pop() as Entry<T>;
    if (this.#entries.length > 0) this.#sink(last);
    return { item: first.item };
  }

  /** Forgets everything. */
  clear(): void { this.#entries = []; }

  #sink(entry: Entry<T>): void {
    const entries = this.#entries;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= entries.length) break;
      const right = entries[child + 1];
      if (right && before(right, entries[child] as Entry<T>)) child++;
      const least = entries[child] as Entry<T>;
      if (before(entry, least)) break;
      entries[at] = least;
      at = child;
    }
    entries[at] = entry;
  }
}

function before<T>(a: Entry<T>, b: Entry<T>): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
