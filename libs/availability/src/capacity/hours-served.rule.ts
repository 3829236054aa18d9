import { DateTime } from 'luxon';
import { merge, within, type Span } from '../spans/span.rule.ts';
import { ZONE } from '../week/week-minutes.rule.ts';

/** A day of a deployment counts as a working day, however long its assignment says that it lasts (Labour Standards Act, article 32). */
export const MOST_HOURS_A_DAY = 8;

/** Hours that assignments take between two instants: of each day in Japan what they cover, and at most a working day. */
export function hoursServed(assignments: readonly Span[], from: Date, until: Date): number {
  const served = merge(within(assignments, { from, until }));
  let hours = 0;
  for (let day = DateTime.fromJSDate(from, { zone: ZONE }).startOf('day'); day.toJSDate() < until; day = day.plus({ days: 1 })) {
    const today = within(served, { from: day.toJSDate(), until: day.plus({ days: 1 }).toJSDate() });
    hours += Math.min(today.reduce((sum, span) => sum + span.until.getTime() - span.from.getTime(), 0) / 3_600_000, MOST_HOURS_A_DAY);
  }
  return hours;
}
