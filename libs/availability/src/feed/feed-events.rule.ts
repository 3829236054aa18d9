import { DateTime } from 'luxon';
import { cut, merge, within, type Span } from '../spans/span.rule.ts';
import type { Exception } from '../week/free.rule.ts';
import { freeSpans } from '../week/free-spans.rule.ts';
import { parseMultirange, ZONE } from '../week/week-minutes.rule.ts';
import type { FeedEvent } from './ical.feed.ts';

/** What the database tells whoever holds a link; times as text. */
export interface CalendarFacts {
  now: string;
  language: 'ja' | 'en';
  /** Active and not paused. */
  callable: boolean;
  week: string;
  exceptions: { from: string; until: string; available: boolean; duty: boolean }[];
  busy: { from: string; until: string }[];
}

/** Weeks ahead that the feed shows. */
const WEEKS = 13;

/** On call and available from today's midnight in Japan on; on call where both. Nothing while no call-up would come. */
export function feedEvents(facts: CalendarFacts): FeedEvent[] {
  if (!facts.callable) return [];
  const today = DateTime.fromISO(facts.now, { zone: ZONE }).startOf('day');
  const window = { from: today.toJSDate(), until: today.plus({ weeks: WEEKS }).toJSDate() };
  const exceptions: (Exception & { duty: boolean })[] = facts.exceptions.map((exception) => ({ ...exception, ...span(exception) }));
  const pattern = { week: parseMultirange(facts.week), exceptions, busy: facts.busy.map(span) };
  const free = freeSpans(pattern, window.from, window.until);
  const duty = cut(within(exceptions.filter((exception) => exception.duty), window), exceptions.filter((exception) => !exception.available));
  const events = [...merge(duty).map((one) => ({ ...one, kind: 'DUTY' as const })), ...cut(free, duty).map((one) => ({ ...one, kind: 'FREE' as const }))];
  return events.sort((a, b) => a.from.getTime() - b.from.getTime());
}

function span({ from, until }: { from: string; until: string }): Span {
  return { from: new Date(from), until: new Date(until) };
}
