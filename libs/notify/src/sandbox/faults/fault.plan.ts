import { draw, pick } from '../random/draw.ts';
import { TokenBucket } from '../schedule/token-bucket.ts';
import type { FaultSettings, MailFaults, SmsFaults, When } from './fault.types.ts';

type Names = `sms.${Exclude<keyof SmsFaults, 'callbacks'>}` | `sms.callbacks.${keyof NonNullable<SmsFaults['callbacks']>}` | `mail.${keyof MailFaults}`;

/** The name of a fault, as the counters show it. */
export type FaultName = Names;

/** Tries that are remembered; beyond them the counting starts anew. */
const MAX_TRIES = 1_000_000;

/**
 * Which faults strike whom. The choice depends on (seed, fault, recipient, number of that recipient's try), never on
 * the order of requests, so a run repeats with the same seed whatever the concurrency.
 */
export class FaultPlan {
  readonly #seed: number;
  readonly #struck: (fault: FaultName) => void;
  #settings: FaultSettings = {};
  readonly #tries = new Map<string, number>();
  readonly #times = new Map<FaultName, number>();
  readonly #buckets = new Map<FaultName, TokenBucket>();

  constructor(seed: number, struck: (fault: FaultName) => void) {
    this.#seed = seed;
    this.#struck = struck;
  }

  /** What is set now. */
  get settings(): FaultSettings { return this.#settings; }

  get sms(): SmsFaults { return this.#settings.sms ?? {}; }

  get mail(): MailFaults { return this.#settings.mail ?? {}; }

  /** Replaces the settings of the channels that are named and starts every count anew. */
  set(settings: FaultSettings): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#forget();
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#settings = {};
    this.#forget();
  }

  /** Whether this fault strikes this recipient now; counts it when it does. */
  strikes(fault: FaultName, when: When | undefined, to: string): boolean {
    if (!when || (when.to && !when.to.includes(to))) return false;
    const times = this.#times.get(fault) ?? 0;
    if (when.times !== undefined && times >= when.times) return false;
    if (when.fraction !== undefined && draw(this.#seed, fault, to, this.#nextTry(fault, to)) >= when.fraction) return false;
    this.#times.set(fault, times + 1);
    this.#struck(fault);
    return true;
  }

  /** Whether this is the recipient's first try of those that greylisting chose. */
  greylists(when: When | undefined, to: string): boolean {
    if (!when || (when.to && !when.to.includes(to))) return false;
    if (when.fraction !== undefined && draw(this.#seed, 'greylist', to) >= when.fraction) return false;
    if (this.#nextTry('mail.greylist', to) > 1) return false;
    this.#struck('mail.greylist');
    return true;
  }

  /** Whether the rate is used up; counts it when it is. */
  overRate(fault: 'sms.rateLimit' | 'mail.rateLimit', limit: { perSecond: number; burst?: number | undefined } | undefined): boolean {
    if (!limit) return false;
    let bucket = this.#buckets.get(fault);
    if (!bucket) this.#buckets.set(fault, bucket = new TokenBucket(limit, Date.now()));
    if (bucket.take(Date.now()) === 0) return false;
    this.#struck(fault);
    return true;
  }

  /** Notes a fault that needs no choice. */
  note(fault: FaultName): void { this.#struck(fault); }

  /** One of the codes, chosen for this recipient. */
  code(codes: readonly number[], to: string): number { return pick(codes, this.#seed, 'code', to); }

  #nextTry(fault: FaultName, to: string): number {
    const key = `${fault} ${to}`;
    const next = (this.#tries.get(key) ?? 0) + 1;
    if (this.#tries.size > MAX_TRIES) this.#tries.clear();
    this.#tries.set(key, next);
    return next;
  }

  #forget(): void {
    this.#tries.clear();
    this.#times.clear();
    this.#buckets.clear();
  }
}
