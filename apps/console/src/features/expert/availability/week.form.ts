import type { MyAvailabilityQuery, Weekday } from '@muster/contract/expert';

export const DAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A free span of a day of the week; HH:MM in Japan, an `until` of 00:00 is the end of the day. */
export interface Slot { day: Weekday; from: string; until: string }

type Availability = NonNullable<MyAvailabilityQuery['myAvailability']>;

/** What the form holds: all that one save replaces. */
export interface AvailabilityForm {
  week: Slot[];
  quiet: { from: string; until: string }[];
  wakeSeverity: number;
}

const ALWAYS: Slot[] = DAYS.map((day) => ({ day, from: '00:00', until: '00:00' }));
const at = (days: readonly Weekday[], from: string, until: string): Slot[] => days.map((day) => ({ day, from, until }));

/** Weeks from which people begin. */
export const PATTERNS = {
  always: ALWAYS,
  office: at(DAYS.slice(0, 5), '09:00', '18:00'),
  evenings: [...at(DAYS.slice(0, 5), '18:00', '00:00'), ...at(DAYS.slice(5), '00:00', '00:00')],
} as const;

/** The form of what is kept; whoever said nothing can be called at any time. */
export function formOf(kept: Availability | null): AvailabilityForm {
  if (!kept) return { week: [...ALWAYS], quiet: [], wakeSeverity: 3 };
  return { week: kept.week.map(({ day, from, until }) => ({ day, from, until })), quiet: kept.quiet.map(({ from, until }) => ({ from, until })), wakeSeverity: kept.wakeSeverity };
}

/** What is sent: exceptions are kept as they are, because a save replaces everything. */
export function inputOf(form: AvailabilityForm, kept: Availability | null) {
  return { ...form, exceptions: (kept?.exceptions ?? []).map(({ available, from, until, note }) => ({ available, from, until, note })) };
}
