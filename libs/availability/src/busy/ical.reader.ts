import { setImmediate as breath } from 'node:timers/promises';
import { DateTime, IANAZone } from 'luxon';
import nodeIcal, { type CalendarComponent, type EventInstance, type VEvent, type VFreebusy } from 'node-ical';
import type { PatternProblem } from '../own/pattern.rule.ts';
import { merge, within, type Span } from '../spans/span.rule.ts';
import { ZONE } from '../week/week-minutes.rule.ts';
import { plainCalendar } from './plain-calendar.rule.ts';

/** Busy times, merged and in order, and how many events could not be read; or why none could. */
export type ReadBusy = { ok: true; spans: Span[]; unread: number } | { ok: false; problem: PatternProblem };

const DAY = 86_400_000;
/** Twenty-seven busy times every day of a year. */
const MOST_SPANS = 10_000;

const UNREADABLE: PatternProblem = {
  field: 'ics',
  message: { ja: 'カレンダーを読み取れません。', en: 'The calendar cannot be read.' },
  remedy: { ja: '別のアプリから書き出すか、例外として入力してください。', en: 'Export it by another program, or enter exceptions instead.' },
};

const TOO_BUSY: PatternProblem = {
  field: 'ics',
  message: { ja: '予定が多すぎます。', en: 'The calendar has too many busy times.' },
  remedy: { ja: '仕事や通院など、応じられない予定のカレンダーだけを書き出してください。', en: 'Export only the calendar with what keeps you from serving.' },
};

/** Reads the busy times of a calendar (RFC 5545) within a window. Nothing is fetched; what does not block is left out. */
export async function readBusy(ics: string, window: Span): Promise<ReadBusy> {
  const plain = plainCalendar(ics);
  if (!plain.ok) return plain;
  const components = await nodeIcal.async.parseICS(plain.text).then(Object.values<CalendarComponent | undefined>, () => null);
  if (!components) return { ok: false, problem: UNREADABLE };
  const spans: Span[] = [];
  let { unread } = plain;
  for (const component of components) {
    // Between two events others get their turn: a calendar of many repeating ones takes its time.
    await breath();
    const found = busyOf(component, window);
    if (found) spans.push(...found);
    else unread += 1;
  }
  const merged = merge(within(spans, window));
  return merged.length > MOST_SPANS ? { ok: false, problem: TOO_BUSY } : { ok: true, spans: merged, unread };
}

/** The busy times of a component; null: they cannot be told. */
function busyOf(component: CalendarComponent | undefined, window: Span): Span[] | null {
  if (component?.type === 'VEVENT') return eventTimes(component, window);
  return component?.type === 'VFREEBUSY' ? freeBusyTimes(component) : [];
}

function eventTimes(event: VEvent, window: Span): Span[] | null {
  if (!(event.start instanceof Date) || !isKnownZone(event.start.tz)) return null;
  // A day more on both sides: the library counts whole days by the machine's zone.
  const wide = { from: new Date(window.from.getTime() - DAY), to: new Date(window.until.getTime() + DAY) };
  try {
    return nodeIcal.expandRecurringEvent(event, { ...wide, expandOngoing: true }).filter(blocks).map(timeOf);
  } catch {
    return null;
  }
}

function freeBusyTimes({ freebusy = [] }: VFreebusy): Span[] {
  return freebusy.filter(({ type, start, end }) => type !== 'FREE' && start instanceof Date && end instanceof Date).map(({ start, end }) => ({ from: start, until: end }));
}

function blocks({ event }: EventInstance): boolean {
  return event.status !== 'CANCELLED' && event.transparency !== 'TRANSPARENT';
}

/** Whole days are days in Japan; the library gives them as midnights of the machine's zone. */
function timeOf({ start, end, isFullDay }: EventInstance): Span {
  const midnight = (day: Date): Date => DateTime.fromObject({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() }, { zone: ZONE }).toJSDate();
  return isFullDay ? { from: midnight(start), until: midnight(end) } : { from: new Date(start), until: new Date(end) };
}

function isKnownZone(zone: string | undefined): boolean {
  return zone === undefined || /^[+-]\d{2}:?\d{2}$/.test(zone) || IANAZone.isValidZone(zone);
}
