import type { Env, Locale } from '@muster/platform';
import { AudienceTooLarge, EmptyAudience } from '../refusals/audience.refusals.ts';
import type { AudienceCounts } from '../targeting/audience-counts.query.ts';
import { shownExclusions } from '../targeting/shown-exclusions.rule.ts';

export type LimitEnv = Pick<Env, 'MUSTER_AUDIENCE_CAP' | 'MUSTER_COVERAGE_SMALLEST'>;

/** Why a counted audience cannot be called: nobody, or more than the cap; null when it can. */
export function limitOf(counts: AudienceCounts, { MUSTER_AUDIENCE_CAP: cap, MUSTER_COVERAGE_SMALLEST: smallest }: LimitEnv, locale: Locale): EmptyAudience | AudienceTooLarge | null {
  if (counts.population === 0) return new EmptyAudience(locale, 'NOBODY_SELECTED', 'audience');
  if (counts.recipients === 0) return new EmptyAudience(locale, 'NOBODY_CALLABLE', 'audience', shownExclusions(counts.exclusions, smallest));
  return counts.recipients > cap ? new AudienceTooLarge(locale, counts.recipients, cap) : null;
}
