import { EXCLUSIONS, type Exclusion } from './audience.types.ts';

/** People who are not called for one reason. */
export interface ReasonCount {
  reason: Exclusion;
  people: number;
}

/** Reasons that are somebody's own affair or his employer's: with a few people behind them whoever knows the field could tell who is meant. */
const PRIVATE: ReadonlySet<Exclusion> = new Set<Exclusion>(['BLACKOUT', 'OVER_HOURS', 'EMPLOYER_BLACKOUT', 'EMPLOYER_NOTICE', 'CONFLICT']);

/**
 * The reasons as they may be shown: of private ones with fewer people than `smallest` the sum, under WITHHELD, so that the
 * whole still adds up and nobody can tell which of them it was.
 */
export function shownExclusions(counts: readonly ReasonCount[], smallest: number): ReasonCount[] {
  const hides = ({ reason, people }: ReasonCount): boolean => PRIVATE.has(reason) && people < smallest;
  const withheld = counts.filter(hides).reduce((sum, { people }) => sum + people, 0);
  const shown = counts.filter((count) => !hides(count));
  const all = withheld > 0 ? [...shown, { reason: 'WITHHELD' as const, people: withheld }] : shown;
  return all.sort((one, other) => EXCLUSIONS.indexOf(one.reason) - EXCLUSIONS.indexOf(other.reason));
}
