import type { Channel } from '@muster/notify';
import type { CallUpKind, Place } from '../rules.types.ts';

/**
 * Whom a call-up looks at. The selecting criteria narrow each other; `addExpertIds` come on top and
 * `removeExpertIds` are taken away last. A filter that selects nothing means nobody.
 */
export interface AudienceFilter {
  /** The whole roster; said in words, because an empty filter means nobody. */
  everybody?: boolean | null;
  prefectureCodes?: string[] | null;
  /** Regional blocks (地方), by their Japanese or English name. */
  blocks?: string[] | null;
  sector?: 'PUBLIC' | 'PRIVATE' | null;
  organisationIds?: string[] | null;
  /** Standing teams: who has a place today in one of them. */
  teamIds?: string[] | null;
  /** Every one of these languages. */
  languages?: string[] | null;
  /** Persons whom the coordinator adds by hand; every exclusion still holds for them. */
  addExpertIds?: string[] | null;
  /** Persons whom the coordinator leaves out by hand. */
  removeExpertIds?: string[] | null;
  /** Only skills that a vetting officer has verified. */
  verifiedOnly?: boolean | null;
  /** Only people whose weekly pattern has them free when the line begins. */
  respectPattern?: boolean | null;
}

/** One requirement line as targeting reads it; positions count from 0. */
export interface TargetLine {
  position: number;
  workRoleId: string | null;
  minLevel: number;
  place: Place;
  prefectureCode: string | null;
  fromAt: Date;
  untilAt: Date;
  attestationKind: string | null;
  languages: string[];
}

/** Everything that decides who belongs to an audience. */
export interface AudienceRequest {
  incidentId: string;
  severity: number;
  kind: CallUpKind;
  channels: Channel[];
  lines: TargetLine[];
  filter: AudienceFilter;
}

/** Why somebody whom the filter selects is not called, in the order in which the reasons are tried. */
export const EXCLUSIONS = [
  'NOT_ACTIVE', 'PAUSED', 'NO_FITTING_LINE', 'NOT_ELIGIBLE_LAST_DAY', 'OUTSIDE_PATTERN', 'BLACKOUT',
  'ALREADY_BOOKED', 'CONFLICT', 'NO_CHANNEL', 'QUIET_HOURS',
] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];
