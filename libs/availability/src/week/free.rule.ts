import { cut, touches, type Span } from '../spans/span.rule.ts';
import { contains, dayMinute, minutesTaken, overlaps, type MinuteRange } from './week-minutes.rule.ts';

/** A time at which an expert is free or not, whatever his week says. */
export interface Exception extends Span {
  available: boolean;
}

/** When an expert can serve. Where exceptions contradict each other, the one that says no holds. */
export interface Pattern {
  /** Minutes of the week, normalised. */
  week: readonly MinuteRange[];
  /** Duty weeks are exceptions that say yes. */
  exceptions: readonly Exception[];
  /** Busy times from his calendar, merged: they take from the week, and nothing from what he said himself. */
  busy?: readonly Span[];
}

/** When an expert may be woken. */
export interface Quiet {
  /** Minutes of the day, normalised; a night has two ranges. */
  quiet: readonly MinuteRange[];
  /** The least severity that may wake him; 5: none. */
  wakeSeverity: number;
  /** Weeks on duty, each with the severity from which on its quiet hours do not hold. */
  duty?: readonly (Span & { wakeSeverity: number })[];
}

/** Free in every minute of the span (from before until): in his week or by an exception, and by none not. */
export function isFreeThroughout(pattern: Pattern, from: Date, until: Date): boolean {
  if (hasBlackout(pattern, from, until)) return false;
  return cut([{ from, until }], pattern.exceptions.filter((exception) => exception.available))
    .every((rest) => contains(pattern.week, minutesTaken(rest.from, rest.until)) && !isBusy(pattern, rest));
}

/** Free in some part of the span. */
export function isFreeForSome(pattern: Pattern, from: Date, until: Date): boolean {
  return cut([{ from, until }], pattern.exceptions.filter((exception) => !exception.available)).some(
    (rest) =>
      cut([rest], pattern.busy ?? []).some((piece) => overlaps(pattern.week, minutesTaken(piece.from, piece.until)))
      || pattern.exceptions.some((exception) => exception.available && touches(exception, rest)),
  );
}

/** Free at an instant. */
export function isFreeAt(pattern: Pattern, at: Date): boolean {
  return isFreeThroughout(pattern, at, new Date(at.getTime() + 1));
}

/** Whether some part of the span is one in which he said he is not there. */
export function hasBlackout(pattern: Pattern, from: Date, until: Date): boolean {
  return pattern.exceptions.some((exception) => !exception.available && touches(exception, { from, until }));
}

/** Whether a message may go out at this instant for an incident of this severity (0 to 4). */
export function mayBeCalled({ quiet, wakeSeverity, duty = [] }: Quiet, at: Date, severity: number): boolean {
  const minute = dayMinute(at);
  return severity >= wakeSeverity
    || !overlaps(quiet, [{ from: minute, until: minute + 1 }])
    || duty.some((week) => week.from <= at && at < week.until && severity >= week.wakeSeverity);
}

function isBusy({ busy = [] }: Pattern, span: Span): boolean {
  return busy.some((one) => touches(one, span));
}
