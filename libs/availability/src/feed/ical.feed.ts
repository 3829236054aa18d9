import type { Locale } from '@muster/platform';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Span } from '../spans/span.rule.ts';

/** What a subscriber of the feed sees. */
export interface FeedEvent extends Span {
  kind: 'DUTY' | 'FREE';
}

const WORDS = {
  ja: { name: '対応可能時間', DUTY: '当番', FREE: '対応可能' },
  en: { name: 'Availability', DUTY: 'On call', FREE: 'Available' },
} as const;

const AN_HOUR = 3600;

/**
 * A calendar (RFC 5545) that says when somebody is on call or available, and nothing else: no name, no id. Events are
 * transparent, so that they block nothing in a calendar that subscribes, and count as free when it is uploaded here.
 * @param stamp DTSTAMP of every event.
 */
export function calendarText(events: readonly FeedEvent[], locale: Locale, stamp: Date): string {
  const words = WORDS[locale];
  const calendar = ical({ name: words.name, prodId: { company: 'Muster', product: 'Availability', language: locale.toUpperCase() }, ttl: AN_HOUR });
  for (const { kind, from, until } of events) {
    calendar.createEvent({
      // The same time has the same id at every reading, so that calendars keep one entry of it.
      id: `${kind.toLowerCase()}-${from.getTime()}@muster`, start: from, end: until, stamp, summary: words[kind], transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
