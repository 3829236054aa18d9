import { monthsAfter, type Day } from '@muster/platform';
import type { StaffLayer } from '../courses/layer.ts';

/** What is known of a body's layer on a day. */
export interface LayerCount {
  organisationId: string;
  layer: StaffLayer;
  /** The headcount in force; null: nobody said one. */
  people: number | null;
  /** Who of them is known by number. */
  known: number;
  /** Who of these attended and still counts. */
  attended: number;
}

/** Why a layer has no share, or one to be taken with care. */
export type CoverageFault = 'NO_HEADCOUNT' | 'MORE_KNOWN_THAN_COUNTED';

export const CoverageFault = { NO_HEADCOUNT: 'NO_HEADCOUNT', MORE_KNOWN_THAN_COUNTED: 'MORE_KNOWN_THAN_COUNTED' } as const;

/** What is wrong with the numbers of a layer; null: nothing. A share over the headcount would be a lie in either direction. */
export function coverageFault({ people, known }: LayerCount): CoverageFault | null {
  if (people === null || people === 0 && known === 0) return 'NO_HEADCOUNT';
  return known > people ? 'MORE_KNOWN_THAN_COUNTED' : null;
}

/** Attended per headcount, 0 to 1; null: there is a fault. */
export function share(count: LayerCount): number | null {
  return coverageFault(count) === null ? count.attended / count.people! : null;
}

/** Numerator and denominator over many bodies and layers; layers with a fault are counted apart, never half. */
export function total(counts: readonly LayerCount[]): { attended: number; people: number; leftOut: number } {
  const sound = counts.filter((count) => coverageFault(count) === null);
  return {
    attended: sound.reduce((sum, { attended }) => sum + attended, 0),
    people: sound.reduce((sum, { people }) => sum + people!, 0),
    leftOut: counts.length - sound.length,
  };
}

/** Somebody in a layer, and the days on which he attended the course. */
export interface Holder {
  since: Day;
  attendedOn: readonly Day[];
}

/** Whether an attendance of his still counts on a day: within the months, and, where the course is for the post, not before he took it. */
export function countsOn(holder: Holder, course: { countsMonths: number | null; forThePost: boolean }, on: Day): boolean {
  return holder.attendedOn.some((day) => day <= on && (course.countsMonths === null || monthsAfter(day, course.countsMonths) > on) && (!course.forThePost || day >= holder.since));
}
