import type { Day } from '../roster/roster.types.ts';

/** Whom the demo may appoint and name as a holder: people of the roster, by the body they work for. */
export interface DemoPeople {
  /** Active people of a body, by its slug, in the order of their ids. */
  ofBody: ReadonlyMap<string, readonly string[]>;
  /** Active people who serve no public body, with their employer's slug, in the order of their ids. */
  private: readonly { id: string; organisation: string | null }[];
}

export interface DemoHolding {
  id: string;
  expertId: string | null;
  staffCode: string | null;
  kind: 'HOLDER' | 'ACTING' | 'CONCURRENT';
  fromOn: Day;
  untilOn: Day | null;
}

export interface DemoPost {
  id: string;
  /** Slug. */
  body: string;
  titleJa: string;
  titleEn: string;
  rank: string;
  securityManagement: boolean;
  foundedOn: Day;
  abolishedOn: Day | null;
  replaces: string | null;
  duties: readonly { workRoleId: string; level: number }[];
  holdings: readonly DemoHolding[];
}

export type DemoSlotEventKind = 'REQUESTED' | 'ASSESSED' | 'GRANTED' | 'ADVERTISED' | 'FILLED' | 'VACATED' | 'ABOLISHED';

/** An entry of the ledger; without a slot: head count that the body gave up. */
export interface DemoSlotEvent {
  id: string;
  slotId: string | null;
  body: string;
  fiscalYear: number;
  kind: DemoSlotEventKind;
  heads: number;
  onDay: Day;
  candidateId: string | null;
}

export interface DemoSlot {
  id: string;
  body: string;
  fiscalYear: number;
  titleJa: string;
  titleEn: string;
  rank: string;
  events: readonly DemoSlotEvent[];
}

export interface DemoCandidateStep {
  id: string;
  kind: 'SHORTLISTED' | 'INTERVIEWED' | 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'APPOINTED' | 'DROPPED';
  onDay: Day;
  reason: string | null;
}

export interface DemoCandidate {
  id: string;
  slotId: string;
  expertId: string;
  steps: readonly DemoCandidateStep[];
}

/** An appointment with its terms; `ended`: its last day is over. */
export interface DemoAppointment {
  id: string;
  expertId: string;
  slotId: string | null;
  /** The post that comes with it. */
  postId: string | null;
  /** Slug. */
  body: string;
  kind: 'SPECIFIED_FIXED_TERM' | 'GENERAL_FIXED_TERM' | 'FIXED_PERIOD_PART_TIME' | 'COMMITTEE' | 'PUBLIC_PRIVATE_EXCHANGE' | 'SECONDMENT';
  fromOn: Day;
  grantedUntil: Day;
  untilOn: Day;
  ended: boolean;
  /** Slug of the body or employer to whom the person returns. */
  home: string | null;
  terms: readonly { id: string; what: 'GRANTED' | 'EXTENDED'; untilOn: Day; ruleFrom: Day }[];
  pay: { id: string; scale: string | null; grade: string | null; dailyYen: number | null } | null;
}
