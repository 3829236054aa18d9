import type { Locale } from '@muster/platform';
import { DateTime } from 'luxon';
import { nextArrival } from '../reply.time.ts';
import { html, type Html } from './html.ts';

const ZONE = 'Asia/Tokyo';

/** An instant as the page shows it: Asia/Tokyo, 24 hours, never "24:00" (midnight is 00:00 of the next day). */
export function shownTime(at: Date, locale: Locale): string {
  const time = DateTime.fromJSDate(at, { zone: ZONE }).setLocale(locale);
  return time.toFormat(locale === 'ja' ? 'M月d日(ccc) HH:mm' : 'ccc d LLL HH:mm');
}

/** An instant as the page shows it, never torn at the end of a line. */
export function time(at: Date, locale: Locale): Html {
  return html`<time datetime="${at.toISOString()}">${shownTime(at, locale)}</time>`;
}

/** An instant as the value of a datetime-local field. */
export function fieldTime(at: Date): string {
  return DateTime.fromJSDate(at, { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/**
 * Reads the time of arrival from the form: what a datetime-local field sends, or a time of the day where a browser shows
 * a plain field (full-width digits too), which means its next occurrence. Null when it is neither.
 */
export function readArrival(text: string, now: Date): Date | null {
  const plain = text.normalize('NFKC').trim();
  const clock = /^(\d{1,2}):?(\d{2})$/.exec(plain);
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    return hour < 24 && minute < 60 ? nextArrival({ hour, minute }, now) : null;
  }
  if (!/^\d{4}-\d{1,2}-\d{1,2}[T ]\d{1,2}:\d{2}/.test(plain)) return null;
  const time = DateTime.fromISO(plain.replace(' ', 'T').slice(0, 16), { zone: ZONE });
  return time.isValid ? time.toJSDate() : null;
}
