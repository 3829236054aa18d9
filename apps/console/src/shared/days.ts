import { serverNow } from './server-time.ts';
import { toLocalInput } from './texts/format.ts';

/** The day in Japan, YYYY-MM-DD, by the server's clock; the api decides by it, too. */
export function todayInJapan(): string {
  return toLocalInput(serverNow()).slice(0, 10);
}

/** The fiscal year of a day, named for the April in which it begins. */
export function fiscalYearOf(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}

/** Mondays from that of a day's week on, so many, YYYY-MM-DD. */
export function mondaysFrom(day: string, count: number): string[] {
  const at = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return Array.from({ length: count }, (_, week) => new Date(at.getTime() + (week * 7 - sinceMonday) * 86_400_000).toISOString().slice(0, 10));
}

/** Days since 1970, of YYYY-MM-DD; for placing a day on a line. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The first day of the month so many months later, YYYY-MM-DD. */
export function firstOfMonth(day: string, monthsLater: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + monthsLater, 1)).toISOString().slice(0, 10);
}
