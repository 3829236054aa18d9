/** Why a demo person must be left out of a call-up. CONFLICT holds only when DEMO_AFFECTED_ORGANISATION is named as affected. */
export const LEFT_OUT_REASONS = [
  'INVITED', 'APPLIED', 'VETTING', 'SUSPENDED', 'LAPSED', 'LEFT', 'PAUSED', 'UNVERIFIED',
  'OPTED_OUT', 'BLACKOUT', 'CONFLICT', 'NEVER_WAKE', 'INELIGIBLE',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export type ExpertStatus = 'INVITED' | 'APPLIED' | 'VETTING' | 'ACTIVE' | 'SUSPENDED' | 'LAPSED' | 'LEFT';

/** A calendar day as PostgreSQL reads it: 2026-11-22, or infinity. */
export type Day = string;

export interface ExpertRow {
  id: string;
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  familyRomaji: string;
  givenRomaji: string;
  formerName: boolean;
  sector: 'PUBLIC' | 'PRIVATE';
  /** Slug of the employer; null for people who work for themselves. */
  organisation: string | null;
  prefectureCode: string;
  remoteOk: boolean;
  travelOk: boolean;
  /** JIS codes of where they travel to; null: anywhere, for who travels. */
  travelPrefectures: readonly string[] | null;
  languages: readonly string[];
  messageLanguage: 'ja' | 'en';
  status: ExpertStatus;
  pausedAt: Date | null;
  eligibleUntil: Day;
  createdAt: Date;
}

export interface AffiliationRow {
  id: string;
  expertId: string;
  /** Slug. */
  organisation: string;
  title: string | null;
  fromOn: Day;
  untilOn: Day;
  main: boolean;
}

/** A name that was borne until a day. */
export interface FormerNameRow {
  id: string;
  expertId: string;
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  familyRomaji: string;
  givenRomaji: string;
  untilOn: Day;
}

export interface ContactRow {
  id: string;
  expertId: string;
  kind: 'PHONE' | 'EMAIL';
  address: string;
  employerOwned: boolean;
  preference: number;
  verifiedAt: Date | null;
  optedOutAt: Date | null;
}

export interface SkillRow {
  expertId: string;
  workRoleId: string;
  level: number;
  verifiedAt: Date | null;
}

export interface AttestationRow {
  id: string;
  expertId: string;
  kind: string;
  organisation: string;
  notifiedOn: Day;
  expiresOn: Day;
}

export interface CredentialRow {
  expertId: string;
  credentialCode: string;
  obtainedOn: Day;
  expiresOn: Day | null;
}

export interface ConflictRow {
  expertId: string;
  organisation: string;
}

/** Half-open stretches of minutes: from the first up to, not including, the second. */
export type Minutes = readonly (readonly [from: number, until: number])[];

export interface AvailabilityRow {
  expertId: string;
  /** Minutes from Monday 00:00 in Asia/Tokyo, 0 to 10,080. */
  week: Minutes;
  /** Minutes of the day in Asia/Tokyo, 0 to 1,440. */
  quiet: Minutes;
  /** The least severity that may wake; 5 is never. */
  wakeSeverity: number;
}

export interface ExceptionRow {
  id: string;
  expertId: string;
  from: Date;
  until: Date;
  available: boolean;
  note: string | null;
}

/** The last time that somebody said that his entry is right. */
export interface ConfirmationRow {
  expertId: string;
  confirmedAt: Date;
}

/** One person of the demo roster with everything that belongs to them; `leftOut` is null for those whom a call-up reaches. */
export interface GeneratedExpert {
  expert: ExpertRow;
  affiliations: readonly AffiliationRow[];
  formerNames: readonly FormerNameRow[];
  contacts: readonly ContactRow[];
  skills: readonly SkillRow[];
  attestations: readonly AttestationRow[];
  credentials: readonly CredentialRow[];
  conflicts: readonly ConflictRow[];
  availability: AvailabilityRow;
  exceptions: readonly ExceptionRow[];
  /** Null for who has no entry to confirm yet. */
  confirmation: ConfirmationRow | null;
  leftOut: LeftOutReason | null;
}

/** `experts` is the number of people whom a call-up reaches; about 4 % of others come on top. */
export interface RosterOptions {
  experts: number;
  /** Any integer from 0 to 2^53 - 1. */
  seed: number;
  /** The moment against which dates, pauses and blackouts are set. */
  now: Date;
}
