import type { Locale } from '@muster/platform';
import type { CallUpKind } from '../rules.types.ts';

/** What every message of a call-up shows on every channel, so that it can be told from a fake one. */
export interface CallUpIdentity {
  /** The coordinating authority's name, a setting: NISC. */
  readonly authority: string;
  readonly number: number;
  /** Four characters, the same in all messages of this call-up. */
  readonly authenticityCode: string;
  readonly kind: CallUpKind;
}

/** The number as people read and write it: three digits at least, 014. */
export function callUpNumber(number: number): string {
  return String(number).padStart(3, '0');
}

/** What a drill's texts start with; nothing for a real call-up. */
export function drillPrefix(kind: CallUpKind, locale: Locale): string {
  if (kind === 'REAL') return '';
  return locale === 'ja' ? '【訓練】' : '[DRILL] ';
}

/** Authority, number and authenticity code: how every notice begins (after the mark of a drill). */
export function header(identity: CallUpIdentity, locale: Locale): string {
  const number = callUpNumber(identity.number);
  const prefix = drillPrefix(identity.kind, locale);
  return locale === 'ja'
    ? `${prefix}【${identity.authority}招集】${number} 照合${identity.authenticityCode}`
    : `${prefix}${identity.authority} CALL-UP ${number} (check code ${identity.authenticityCode}):`;
}

/** Japan keeps UTC+9 all year. Arithmetic, because each of 100,000 messages says its times. */
const JAPAN_AHEAD_MS = 9 * 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Day and time in Asia/Tokyo: 8/10 03:15, in English 10 Aug 03:15; the 24-hour clock, never 24:00. */
export function dayAndTime(at: Date, locale: Locale): string {
  const there = new Date(at.getTime() + JAPAN_AHEAD_MS);
  const time = there.toISOString().slice(11, 16);
  return locale === 'ja' ? `${there.getUTCMonth() + 1}/${there.getUTCDate()} ${time}` : `${there.getUTCDate()} ${MONTHS[there.getUTCMonth()]} ${time}`;
}
