import { DateTime } from 'luxon';
import { cut, merge, within, type Span } from '../spans/span.rule.ts';
import type { Pattern } from './free.rule.ts';
import { MINUTES_A_DAY, ZONE } from './week-minutes.rule.ts';

/** Every free time between two instants, merged: what `isFreeAt` says of each of them. */
export function freeSpans(pattern: Pattern, from: Date, until: Date): Span[] {
  const said = (available: boolean): Span[] => pattern.exceptions.filter((exception) => exception.available === available);
  const ordinary = cut(weekSpans(pattern, from, until), pattern.busy ?? []);
  return within(merge(cut([...ordinary, ...said(true)], said(false))), { from, until });
}

/** The week's minutes as spans of time, from the week in which `from` lies. */
function weekSpans({ week }: Pattern, from: Date, until: Date): Span[] {
  const spans: Span[] = [];
  for (let monday = DateTime.fromJSDate(from, { zone: ZONE }).startOf('week'); monday.toJSDate() < until; monday = monday.plus({ weeks: 1 })) {
    spans.push(...week.map((range) => ({ from: minuteOf(monday, range.from), until: minuteOf(monday, range.until) })));
  }
  return spans;
}

function minuteOf(monday: DateTime, minute: number): Date {
  return monday.plus({ days: Math.floor(minute / MINUTES_A_DAY), minutes: minute % MINUTES_A_DAY }).toJSDate();
}
