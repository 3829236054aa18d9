import fc from 'fast-check';
import { merge } from '../spans/span.rule.ts';
import type { Pattern } from '../week/free.rule.ts';
import { MINUTES_A_WEEK, normalise } from '../week/week-minutes.rule.ts';

export const MINUTE = 60_000;

/** Sunday 16 August 2026, 20:00 in Japan: near the end of a week, so that spans cross it. */
const AROUND = new Date('2026-08-16T20:00:00+09:00').getTime();
const instant = fc.integer({ min: -4 * 1440, max: 4 * 1440 }).map((minutes) => AROUND + minutes * MINUTE);

/** Spans of a minute to nine days, on whole minutes. */
export const spansAround = fc
  .tuple(instant, fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 9 * 1440 })))
  .map(([from, minutes]) => ({ from: new Date(from), until: new Date(from + minutes * MINUTE) }));

const weekRange = fc
  .tuple(fc.integer({ min: 0, max: MINUTES_A_WEEK - 1 }), fc.integer({ min: 1, max: 5000 }))
  .map(([from, minutes]) => ({ from, until: Math.min(from + minutes, MINUTES_A_WEEK) }));

/** Weeks from empty to full, with exceptions near the spans. */
export const freePatterns: fc.Arbitrary<Pattern> = fc.record({
  week: fc.oneof(fc.constant([{ from: 0, until: MINUTES_A_WEEK }]), fc.array(weekRange, { maxLength: 8 }).map(normalise)),
  exceptions: fc.array(fc.tuple(spansAround, fc.boolean()).map(([span, available]) => ({ ...span, available })), { maxLength: 4 }),
  busy: fc.array(spansAround, { maxLength: 4 }).map(merge),
});
