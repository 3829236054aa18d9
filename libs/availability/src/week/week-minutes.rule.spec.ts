import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contains, dayMinute, formatMultirange, MINUTES_A_WEEK, minutesTaken, normalise, overlaps, parseMultirange, weekMinute, type MinuteRange,
} from './week-minutes.rule.ts';

const MINUTE = 60_000;
const instants = fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2032-12-31T23:59:59Z'), noInvalidDate: true });
const spans = fc.tuple(instants, fc.integer({ min: 1, max: 12 * 24 * 60 * MINUTE })).map(([from, length]) => ({ from, until: new Date(from.getTime() + length) }));
const minute = fc.integer({ min: 0, max: MINUTES_A_WEEK });
const ranges = fc.array(fc.tuple(minute, minute).map(([from, until]) => ({ from, until })), { maxLength: 6 });

/** The minutes of ranges one by one, the slow way that cannot be wrong. */
function each(some: readonly MinuteRange[]): Set<number> {
  return new Set(some.flatMap(({ from, until }) => Array.from({ length: Math.max(until - from, 0) }, (_, i) => from + i)));
}

describe('weekMinute and dayMinute', () => {
  it.each([
    ['2026-08-10T00:00:00+09:00', 0, 0], // Monday 00:00
    ['2026-08-09T23:59:59+09:00', 10_079, 1439], // Sunday's last minute
    ['2026-08-09T15:00:00Z', 0, 0], // the same Monday, told in UTC
    ['2026-08-10T03:15:42+09:00', 195, 195],
    ['2026-12-31T15:00:00Z', 4 * 1440, 0], // Friday, 1 January 2027
    ['2028-02-29T12:00:00+09:00', 1440 + 720, 720],
  ])('reads %s as Japan does', (at, ofWeek, ofDay) => {
    expect(weekMinute(new Date(at))).toBe(ofWeek);
    expect(dayMinute(new Date(at))).toBe(ofDay);
  });
});

describe('minutesTaken', () => {
  it.each([
    ['an hour', '2026-08-10T09:00:00+09:00', '2026-08-10T10:00:00+09:00', [[540, 600]]],
    ['a begun minute on both sides', '2026-08-10T09:00:59+09:00', '2026-08-10T09:01:01+09:00', [[540, 542]]],
    ['over Sunday midnight', '2026-08-09T22:00:00+09:00', '2026-08-10T06:00:00+09:00', [[0, 360], [9960, 10_080]]],
    ['up to Sunday midnight', '2026-08-09T22:00:00+09:00', '2026-08-10T00:00:00+09:00', [[9960, 10_080]]],
    ['three days', '2026-08-14T18:00:00+09:00', '2026-08-17T09:00:00+09:00', [[0, 540], [6840, 10_080]]],
    ['a week', '2026-08-12T12:00:00+09:00', '2026-08-19T12:00:00+09:00', [[0, 10_080]]],
    ['a month', '2026-08-12T12:00:00+09:00', '2026-09-12T12:00:00+09:00', [[0, 10_080]]],
    ['a week less a minute', '2026-08-12T12:00:00+09:00', '2026-08-19T11:59:00+09:00', [[0, 3599], [3600, 10_080]]],
  ])('takes %s', (_, from, until, expected) => {
    expect(minutesTaken(new Date(from), new Date(until))).toEqual(expected.map(([a, b]) => ({ from: a, until: b })));
  });

  it('takes the minutes that a walk through the span meets', () => {
    fc.assert(
      fc.property(spans, ({ from, until }) => {
        const met = new Set<number>();
        const first = Math.floor(from.getTime() / MINUTE) * MINUTE;
        const start = weekMinute(from);
        for (let at = first, i = 0; at < until.getTime(); at += MINUTE, i++) met.add((start + i) % MINUTES_A_WEEK);
        expect(each(minutesTaken(from, until))).toEqual(met);
      }),
      { numRuns: 200 },
    );
  });
});

describe('sets of minutes', () => {
  it('keep their minutes when normalised, in order and apart', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const tidy = normalise(some);
        expect(each(tidy)).toEqual(each(some));
        tidy.forEach((range, i) => expect(range.from).toBeGreaterThan(tidy[i - 1]?.until ?? -1));
      }),
      { numRuns: 100 },
    );
  });

  it('contain and overlap as their minutes do', () => {
    fc.assert(
      fc.property(ranges.map(normalise), ranges.map(normalise), (a, b) => {
        const left = each(a);
        const right = [...each(b)];
        expect(contains(a, b)).toBe(right.every((minute) => left.has(minute)));
        expect(overlaps(a, b)).toBe(right.some((minute) => left.has(minute)));
      }),
      { numRuns: 100 },
    );
  });

  it('survive being written and read', () => {
    fc.assert(fc.property(ranges, (some) => expect(parseMultirange(formatMultirange(some))).toEqual(normalise(some))));
    expect(formatMultirange([])).toBe('{}');
  });
});
