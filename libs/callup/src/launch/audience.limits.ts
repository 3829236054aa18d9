import type { Locale } from '@muster/platform';
import { AudienceTooLarge, EmptyAudience } from '../refusals/audience.refusals.ts';
import type { AudienceCounts } from '../targeting/audience-counts.query.ts';

/** Why a counted audience cannot be called: nobody, or more than the cap; null when it can. */
export function limitOf(counts: AudienceCounts, cap: number, locale: Locale): EmptyAudience | AudienceTooLarge | null {
  if (counts.population === 0) return new EmptyAudience(locale, 'NOBODY_SELECTED', 'audience');
  if (counts.recipients === 0) return new EmptyAudience(locale, 'NOBODY_CALLABLE', 'audience', counts.exclusions);
  return counts.recipients > cap ? new AudienceTooLarge(locale, counts.recipients, cap) : null;
}
