import { MINUTES_A_DAY } from '../week/week-minutes.rule.ts';

/** 24-hour clock, 00:00 to 23:59; midnight is 00:00, never 24:00. */
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads HH:MM as a minute of the day; null when it is none. */
export function readTime(text: string): number | null {
  const match = CLOCK.exec(text.normalize('NFKC').trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Writes a minute as HH:MM; the minute after the last of a day is the next day's 00:00. */
export function writeTime(minute: number): string {
  const ofDay = minute % MINUTES_A_DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
