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
  /** And who has a place in a team that owes one of them mutual aid today: asked by the agreement, whatever activates it otherwise. */
  withMutualAid?: boolean | null;
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
  /** Credentials, every one of which must be current on the last day. */
  credentialCodes?: readonly string[];
  /** Pledges and agreements, every one of which must be signed in its present wording and hold on the last day. */
  agreementCodes?: readonly string[];
}

/** Everything that decides who belongs to an audience. */
export interface AudienceRequest {
  incidentId: string;
  severity: number;
  kind: CallUpKind;
  channels: Channel[];
  lines: TargetLine[];
  filter: AudienceFilter;
  /** Only the people whom this call-up still holds back: a wave asks everything again about them. */
  heldBackIn?: string;
  /** Only this part of them: the n-th of so many parts of about the same size, which together are everybody. */
  part?: { n: number; of: number };
}

/** What an audience is asked for: its numbers; also which lines each can serve; also how well, and so in which order they are called. */
export type Purpose = 'COUNT' | 'LINES' | 'RANK';

/**
 * Why somebody whom the filter selects is not called, in the order in which the reasons are tried. BLACKOUT is his own or
 * that of a rival obligation, CONFLICT his own declaration or a client whom his employer excludes: they are never told apart.
 * WITHHELD stands where reasons are shown for private ones of too few people.
 */
export const EXCLUSIONS = [
  'NOT_ACTIVE', 'PAUSED', 'NO_FITTING_LINE', 'NOT_ELIGIBLE_LAST_DAY', 'OUTSIDE_PATTERN', 'BLACKOUT', 'ALREADY_BOOKED',
  'NO_REST', 'OVER_HOURS', 'EMPLOYER_BLACKOUT', 'EMPLOYER_NOTICE', 'CONFLICT', 'CALLED_ENOUGH', 'NO_CHANNEL', 'QUIET_HOURS',
  'WITHHELD',
] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];
