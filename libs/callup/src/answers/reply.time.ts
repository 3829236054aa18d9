import { DateTime } from 'luxon';

/** A time of the day on the 24-hour clock: hour 0–23, minute 0–59. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** Times that people write are Japan's, whatever the machine's own zone is. */
const ZONE = 'Asia/Tokyo';

/**
 * A time that was named and is over by no more than this many minutes means "now": somebody who wrote "0600" at 05:59 and
 * whose message came at 06:01 does not arrive a day later.
 */
export const JUST_PASSED_MINUTES = 15;

/**
 * The next instant at which it is `time` in Asia/Tokyo, counted from the receipt of the reply.
 * Never before the receipt and less than 24 hours after it.
 * Throws RangeError for a time that no clock shows, since the parser gives none.
 */
export function nextArrival(time: ClockTime, receivedAt: Date): Date {
  if (!isClockTime(time)) throw new RangeError(`No such time of the day: ${time.hour}:${time.minute}`);
  const received = DateTime.fromJSDate(receivedAt, { zone: ZONE });
  const today = received.set({ hour: time.hour, minute: time.minute, second: 0, millisecond: 0 });
  const next = today >= received ? today : today.plus({ days: 1 });
  const justPassed = next.minus({ days: 1 }).plus({ minutes: JUST_PASSED_MINUTES }) >= received;
  return justPassed ? receivedAt : next.toJSDate();
}

/** Whether a clock shows this time. */
export function isClockTime(time: ClockTime): boolean {
  return Number.isInteger(time.hour) && Number.isInteger(time.minute)
    && time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59;
}
