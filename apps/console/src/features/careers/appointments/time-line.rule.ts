import { dayNumber, firstOfMonth } from '../../../shared/days.ts';

/** Months that the line shows. */
export const LINE_MONTHS = 18;

/** Where a term lies on the line, in shares of its width. */
export interface Place { left: number; width: number; /** Ends on the line, rather than beyond it. */ ends: boolean }

/** The first and the last day of the line that begins today. */
export function lineOf(today: string): { from: string; until: string } {
  const [, , day] = today.split('-') as [string, string, string];
  return { from: today, until: `${firstOfMonth(today, LINE_MONTHS).slice(0, 8)}${Number(day) > 28 ? '28' : day}` };
}

/** Where a term lies; null: before the line, or after it. A term without end goes on. */
export function placeOf(term: { fromOn: string; untilOn: string | null }, today: string): Place | null {
  const { from, until } = lineOf(today);
  if ((term.untilOn !== null && term.untilOn < from) || term.fromOn > until) return null;
  const [first, length] = [dayNumber(from), dayNumber(until) - dayNumber(from)];
  const share = (day: string): number => Math.min(1, Math.max(0, (dayNumber(day) - first) / length));
  const [left, right] = [share(term.fromOn), term.untilOn === null ? 1 : share(term.untilOn)];
  return { left, width: Math.max(right - left, 0.004), ends: term.untilOn !== null && term.untilOn <= until };
}

/** The months that begin on the line, every third one, with their places. */
export function monthsOn(today: string): { day: string; left: number }[] {
  return Array.from({ length: LINE_MONTHS / 3 }, (_, n) => firstOfMonth(today, n * 3 + 1)).flatMap((day) => {
    const place = placeOf({ fromOn: day, untilOn: null }, today);
    return place ? [{ day, left: place.left }] : [];
  });
}

/** The month of a day that is written out: 2027年3月; Mar 2027. */
export function monthText(day: string): string {
  return day.replace(/(月).*|^\d+\s(\w{3})\w*\s/, (_, ja: string | undefined, en: string | undefined) => ja ?? `${en} `);
}
