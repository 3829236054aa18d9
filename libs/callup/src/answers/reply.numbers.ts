import { isClockTime, type ClockTime } from './reply.time.ts';

/** A number in a reply: a choice 1–3, a call-up's number, a time (null: no clock shows it), or four digits that could be either. */
export type NumberToken =
  | { readonly type: 'CHOICE'; readonly choice: 1 | 2 | 3 }
  | { readonly type: 'CODE'; readonly number: number }
  | { readonly type: 'TIME'; readonly time: ClockTime | null }
  | { readonly type: 'CODE_OR_TIME'; readonly number: number; readonly time: ClockTime };

/** A token and how many UTF-16 units of the text it takes. */
export interface Scanned<T> {
  readonly token: T;
  readonly length: number;
}

const CLOCK = /(午前|午後|am|pm)?\s*(\d{1,2}):(\d{2})(?!\d)\s*(am|pm)?(?![a-z])/uy;
const HOUR = /(午前|午後)?\s*(\d{1,2})\s*時(?!間)(?:(半)|\s*(\d{1,2})\s*分(?![間後前])|(\d{2})(?!\d)|(?!\s*\d+\s*分|\d))/uy;
const ENGLISH_HOUR = /(\d{1,2})\s*(am|pm)(?![a-z])/uy;
const MARKED_CODE = /(?:#\s*|no\.?)(\d{2,6})(?!\d)|[【[]\s*#?\s*(\d{2,6})\s*[】\]]/uy;
const DIGITS = /\d+/uy;

/**
 * Reads a number that begins at this place. What decides between the kinds:
 * - 6:00, 6時, 6時半, 18時30分, 午後6時, 6pm are times;
 * - two to six digits behind # or "no." or in 【】 or [] are a call-up's number, whatever a clock shows;
 * - 1, 2, 3 alone are choices; three, five and six digits are a call-up's number, so 630 is never half past six;
 * - four digits are a time when a clock shows them (0600), otherwise a call-up's number.
 */
export function scanNumber(text: string, at: number): Scanned<NumberToken> | null {
  return scanClock(text, at) ?? scanHour(text, at) ?? scanEnglishHour(text, at) ?? scanMarkedCode(text, at) ?? scanDigits(text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function scanClock(text: string, at: number): Scanned<NumberToken> | null {
  const found = matchAt(CLOCK, text, at);
  if (!found) return null;
  const [all, before, hour, minute, after] = found;
  return { token: { type: 'TIME', time: before && after ? null : clockTime(Number(hour), Number(minute), before ?? after) }, length: all.length };
}

function scanHour(text: string, at: number): Scanned<NumberToken> | null {
  const found = matchAt(HOUR, text, at);
  if (!found) return null;
  const [all, half, hour, thirty, minute, bare] = found;
  return { token: { type: 'TIME', time: clockTime(Number(hour), thirty ? 30 : Number(minute ?? bare ?? 0), half) }, length: all.length };
}

function scanEnglishHour(text: string, at: number): Scanned<NumberToken> | null {
  const found = matchAt(ENGLISH_HOUR, text, at);
  return found && { token: { type: 'TIME', time: clockTime(Number(found[1]), 0, found[2]) }, length: found[0].length };
}

function scanMarkedCode(text: string, at: number): Scanned<NumberToken> | null {
  const found = matchAt(MARKED_CODE, text, at);
  return found && { token: { type: 'CODE', number: Number(found[1] ?? found[2]) }, length: found[0].length };
}

function scanDigits(text: string, at: number): Scanned<NumberToken> | null {
  const digits = matchAt(DIGITS, text, at)?.[0];
  const token = digits === undefined ? null : tokenOf(digits);
  return token && { token, length: digits!.length };
}

function tokenOf(digits: string): NumberToken | null {
  const number = Number(digits);
  if (digits === '1' || digits === '2' || digits === '3') return { type: 'CHOICE', choice: number as 1 | 2 | 3 };
  if (digits.length < 3 || digits.length > 6) return null;
  const time = digits.length === 4 ? clockTime(Math.floor(number / 100), number % 100) : null;
  return time ? { type: 'CODE_OR_TIME', number, time } : { type: 'CODE', number };
}

/** 24:00 is midnight. 午前12時 and 午後12時 are read both ways in Japan, therefore as no time at all; 12am and 12pm are not. */
function clockTime(hour: number, minute: number, half?: string): ClockTime | null {
  if (half === undefined) return asTime(hour === 24 && minute === 0 ? 0 : hour, minute);
  if (half === 'am' || half === 'pm') return hour < 1 || hour > 12 ? null : asTime((hour % 12) + (half === 'pm' ? 12 : 0), minute);
  if (hour === 12) return null;
  return half === '午前' ? asTime(hour < 12 ? hour : -1, minute) : asTime(hour < 12 ? hour + 12 : hour, minute);
}

function asTime(hour: number, minute: number): ClockTime | null {
  const time = { hour, minute };
  return isClockTime(time) ? time : null;
}
