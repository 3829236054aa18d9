/** At most `limit` attempts within any `seconds`. */
export interface RateWindow {
  limit: number;
  seconds: number;
}

/**
 * Whole seconds until another attempt is allowed; 0 when it is allowed now. `ages` are the ages of earlier
 * counted attempts in seconds, in any order; those outside the window do not matter.
 */
export function secondsUntilAllowed(ages: readonly number[], window: RateWindow): number {
  const inside = ages.filter((age) => age < window.seconds).sort((a, b) => a - b);
  const oldestThatCounts = inside[window.limit - 1];
  return oldestThatCounts === undefined ? 0 : Math.max(1, Math.ceil(window.seconds - oldestThatCounts));
}
