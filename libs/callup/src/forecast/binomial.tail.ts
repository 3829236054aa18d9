/**
 * The chance that at least `successes` of `trials` independent tries succeed, each with chance `p`. Exact: the terms below
 * are summed in logarithms (0.65^50000 is below the smallest number), one step per success that is asked for, so no
 * approximation is needed at any size.
 */
export function chanceOfAtLeast(successes: number, trials: number, p: number): number {
  if (successes <= 0) return 1;
  if (successes > trials || p <= 0) return 0;
  if (p >= 1) return 1;
  const odds = Math.log(p) - Math.log1p(-p);
  let logTerm = trials * Math.log1p(-p);
  let below = 0;
  for (let k = 0; k < successes; k++) {
    below += Math.exp(logTerm);
    logTerm += Math.log((trials - k) / (k + 1)) + odds;
  }
  return Math.min(1, Math.max(0, 1 - below));
}
