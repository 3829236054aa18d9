import type { Day } from './roster.types.ts';

const DAY_MS = 86_400_000;

/** The moment `days` before (negative) or after another. */
export function shifted(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY_MS);
}

/** The calendar day of a moment in Asia/Tokyo (UTC+9, no daylight saving time). */
export function dayOf(moment: Date): Day {
  return new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** Whole days from a calendar day until a moment; negative when the day lies ahead. */
export function daysSince(day: Day, moment: Date): number {
  return Math.floor((moment.getTime() - Date.parse(`${day}T00:00:00+09:00`)) / DAY_MS);
}

/** The same calendar day so many years on; 29 February becomes 1 March, as a period that ends on it would. */
export function yearsAfter(day: Day, years: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
