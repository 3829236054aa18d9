import { DateTime } from 'luxon';

/** Minutes from `from` up to, not including, `until`. */
export interface MinuteRange {
  from: number;
  until: number;
}

export const MINUTES_A_DAY = 1440;
export const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;
export const ZONE = 'Asia/Tokyo';

const MILLISECONDS_A_MINUTE = 60_000;

/** The minute of the week in Japan, 0 for Monday 00:00. */
export function weekMinute(at: Date): number {
  const local = DateTime.fromJSDate(at, { zone: ZONE });
  return (local.weekday - 1) * MINUTES_A_DAY + dayMinute(at);
}

/** The minute of the day in Japan, 0 for midnight. */
export function dayMinute(at: Date): number {
  const local = DateTime.fromJSDate(at, { zone: ZONE });
  return local.hour * 60 + local.minute;
}

/**
 * The minutes of the week that a span of time takes, begun minutes counting as whole ones: at most two ranges,
 * because a span may cross Sunday midnight; a span of a week or more takes them all. Japan has no summer time, so
 * minutes that pass are minutes on the clock.
 */
export function minutesTaken(from: Date, until: Date): MinuteRange[] {
  const passed = Math.ceil(until.getTime() / MILLISECONDS_A_MINUTE) - Math.floor(from.getTime() / MILLISECONDS_A_MINUTE);
  const start = weekMinute(from);
  const end = start + Math.min(passed, MINUTES_A_WEEK);
  return normalise([
    { from: start, until: Math.min(end, MINUTES_A_WEEK) },
    { from: 0, until: Math.max(end - MINUTES_A_WEEK, 0) },
  ]);
}

/** The same minutes in order, without empty, touching or overlapping ranges. */
export function normalise(ranges: readonly MinuteRange[]): MinuteRange[] {
  const sorted = ranges.filter((range) => range.from < range.until).sort((a, b) => a.from - b.from);
  const merged: MinuteRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.from <= last.until) last.until = Math.max(last.until, range.until);
    else merged.push({ ...range });
  }
  return merged;
}

/** Whether every minute of `inner` is in `outer`; both normalised. */
export function contains(outer: readonly MinuteRange[], inner: readonly MinuteRange[]): boolean {
  return inner.every((range) => outer.some((wide) => wide.from <= range.from && range.until <= wide.until));
}

/** Whether some minute is in both. */
export function overlaps(a: readonly MinuteRange[], b: readonly MinuteRange[]): boolean {
  return a.some((left) => b.some((right) => left.from < right.until && right.from < left.until));
}

/** PostgreSQL's int4multirange, e.g. `{[540,1080),[1980,2520)}`. */
export function formatMultirange(ranges: readonly MinuteRange[]): string {
  return `{${normalise(ranges).map((range) => `[${range.from},${range.until})`).join(',')}}`;
}

/** Reads PostgreSQL's canonical int4multirange. */
export function parseMultirange(text: string): MinuteRange[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, until]) => ({ from: Number(from), until: Number(until) }));
}
