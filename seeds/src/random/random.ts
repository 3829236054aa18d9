/**
 * A source of repeatable chance: the same words of seed give the same numbers on every machine.
 * Small Fast Counter, 32 bits (sfc32, Chris Doty-Humphrey, PractRand, public domain): four 32-bit words of state, so
 * that a stream for each of a million experts stays clear of the others. Never for secrets.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** `seed` is an integer up to 2^53; `stream` and `substream` separate who the numbers are for. */
  constructor(seed: number, stream: number, substream = 0) {
    this.a = (seed | 0) ^ Math.imul(substream, 0x9e3779b1);
    this.b = Math.floor(seed / 0x1_0000_0000) | 0;
    this.c = stream | 0;
    for (let round = 0; round < 12; round++) this.word();
  }

  /** The next 32 bits, as an integer from 0 to 2^32 - 1. */
  word(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A fraction from 0 up to, never including, 1. */
  fraction(): number {
    return this.word() / 0x1_0000_0000;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** True in `share` of the cases (0 to 1). */
  chance(share: number): boolean {
    return this.fraction() < share;
  }

  /** One of the items, each as likely as the next. The list must not be empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.fraction() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from: the list is empty');
    return item;
  }
}
