/** How long the n-th wait may be, in milliseconds: doubling from `first` to at most `longest`. */
export interface Backoff {
  first: number;
  longest: number;
}

/** A message that the other side could not take just now (greylisting, full mailbox): patience for hours. */
export const MESSAGE_BACKOFF: Backoff = { first: 5_000, longest: 10 * 60_000 };

/** A message that met a provider in trouble: short, because the provider's circuit does the waiting. */
export const PROVIDER_BACKOFF: Backoff = { first: 500, longest: 5_000 };

/** A provider whose circuit is open, until the next probe. */
export const CIRCUIT_BACKOFF: Backoff = { first: 1_000, longest: 10_000 };

/** A provider that refuses our credentials or settings: a person has to act first. */
export const MISCONFIGURED_BACKOFF: Backoff = { first: 5_000, longest: 60_000 };

/** A sender that was told to slow down without being told for how long. */
export const THROTTLE_BACKOFF: Backoff = { first: 1_000, longest: 1_000 };

/**
 * Milliseconds before try number `n` (from 1) is repeated: half of it fixed, half of it chance, so that
 * messages which failed together do not return together. `chance` is in [0, 1).
 */
export function backoffMs(n: number, backoff: Backoff, chance: number): number {
  const whole = Math.min(backoff.longest, backoff.first * 2 ** Math.min(Math.max(n, 1) - 1, 30));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
