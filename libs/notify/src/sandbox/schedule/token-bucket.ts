/** A rate: `perSecond` tokens a second, at most `burst` of them saved up. The caller brings the time, in ms. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;

  constructor(options: { perSecond: number; burst?: number | undefined }, now: number) {
    this.#perSecond = options.perSecond;
    this.#burst = Math.max(1, options.burst ?? options.perSecond);
    this.#tokens = this.#burst;
    this.#at = now;
  }

  /** Takes one token and returns 0, or takes none and returns the ms until one is there. */
  take(now: number): number {
    const passed = Math.max(0, now - this.#at);
    this.#tokens = Math.min(this.#burst, this.#tokens + (passed / 1000) * this.#perSecond);
    this.#at = Math.max(this.#at, now);
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000);
  }
}
