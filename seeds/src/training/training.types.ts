import type { Day } from '../roster/roster.types.ts';

export type Layer = 'POLITICAL' | 'EXECUTIVE' | 'MANAGER' | 'OFFICER' | 'GENERAL';
export type Segment = 'GOVERNMENT' | 'INFRASTRUCTURE' | 'LOCAL_GOVERNMENT' | 'SME' | 'EDUCATION';

export interface DemoCourse {
  id: string;
  code: string;
  titleJa: string;
  titleEn: string;
  layers: readonly Layer[];
  countsMonths: number | null;
  forThePost: boolean;
}

export interface DemoStaff {
  id: string;
  /** Slug. */
  body: string;
  number: string;
  layer: Layer;
  termId: string;
  fromOn: Day;
  attended: readonly { id: string; courseId: string; on: Day }[];
}

export interface DemoProgramme {
  id: string;
  code: string;
  nameJa: string;
  nameEn: string;
  beginsOn: Day;
  endsOn: Day;
}

/** Seats of a segment; body: the slug of who wants or gets them, null: the segment as a whole. */
export interface DemoSeats {
  id: string;
  segment: Segment;
  body: string | null;
  kind: 'OFFERED' | 'DEMANDED' | 'FILLED';
  seats: number;
}

export interface DemoExercise {
  id: string;
  kind: 'DOMESTIC' | 'INTERNATIONAL';
  titleJa: string;
  titleEn: string;
  language: 'ja' | 'en';
  partners: readonly string[];
  fromOn: Day;
  untilOn: Day;
  state: 'PLANNED' | 'HELD';
  programmeId: string | null;
  ordinal: number | null;
  roles: readonly string[];
  seats: readonly DemoSeats[];
  parts: readonly { id: string; expertId: string; workRoleId: string; result: 'TOOK_PART' | 'PASSED' }[];
  findings: readonly { id: string; number: number; body: string; dueOn: Day; text: string; mendedId: string | null }[];
}
