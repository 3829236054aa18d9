import { Weighted } from '../random/weighted.ts';
import type { Minutes } from './roster.types.ts';

const DAY = 1_440;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

/** The same hours on each of the days (0 is Monday). */
function on(days: readonly number[], fromHour: number, untilHour: number): Minutes {
  return days.map((day) => [day * DAY + fromHour * 60, day * DAY + untilHour * 60] as const);
}

/** Stretches in order, with those that touch made one: the form in which PostgreSQL writes a multirange. */
function joined(...parts: readonly Minutes[]): Minutes {
  const sorted = parts.flat().sort(([a], [b]) => a - b);
  const result: [number, number][] = [];
  for (const [from, until] of sorted) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else result.push([from, until]);
  }
  return result;
}

export const ALWAYS: Minutes = joined(on(EVERY_DAY, 0, 24));

/** Weekly patterns of the demo roster with their shares, as minutes from Monday 00:00 in Asia/Tokyo. */
export const WEEKS = new Weighted<Minutes>(
  [ALWAYS, 30],
  [joined(on(EVERY_DAY, 6, 23)), 20],
  [joined(on(WORKDAYS, 8, 20), on(WEEKEND, 9, 18)), 15],
  [joined(on(WORKDAYS, 9, 18)), 12],
  [joined(on(WORKDAYS, 0, 24)), 8],
  [joined(on(WORKDAYS, 18, 24), on(WEEKEND, 0, 24)), 10],
  [joined(on([0, 2, 4, 5], 20, 24), on([1, 3, 5, 6], 0, 8)), 5],
);
