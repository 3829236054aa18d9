import { daysAfter, daysBetween, type Day } from '@muster/platform';

/** Days from the first to the last, both included; no last day: without end. */
export interface Span {
  fromOn: Day;
  untilOn: Day | null;
}

/** A span that has an end. */
export interface Window extends Span {
  untilOn: Day;
}

const END = '9999-12-31';

/** Whether a span holds on a day. */
export function holdsOn(span: Span, day: Day): boolean {
  return span.fromOn <= day && day <= (span.untilOn ?? END);
}

/** Whether two spans have a day in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.fromOn <= (b.untilOn ?? END) && b.fromOn <= (a.untilOn ?? END);
}

/** The days of a span within a window; null: none. */
export function within(span: Span, window: Window): Window | null {
  const fromOn = span.fromOn > window.fromOn ? span.fromOn : window.fromOn;
  const untilOn = (span.untilOn ?? END) < window.untilOn ? span.untilOn! : window.untilOn;
  return fromOn <= untilOn ? { fromOn, untilOn } : null;
}

/** How many days are in at least one of these spans. */
export function daysIn(spans: readonly Window[]): number {
  let days = 0;
  let counted: Day | null = null;
  for (const { fromOn, untilOn } of [...spans].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const from: Day = counted !== null && counted >= fromOn ? daysAfter(counted, 1) : fromOn;
    if (from > untilOn) continue;
    days += daysBetween(from, untilOn) + 1;
    counted = untilOn;
  }
  return days;
}
