import { contains, dayMinute, minutesTaken, overlaps, type MinuteRange } from './week-minutes.rule.ts';

/** A time at which an expert is free or not, whatever his week says. */
export interface Exception {
  from: Date;
  until: Date;
  available: boolean;
}

/** When an expert can serve. Where exceptions contradict each other, the one that says no holds. */
export interface Pattern {
  /** Minutes of the week, normalised. */
  week: readonly MinuteRange[];
  exceptions: readonly Exception[];
}

/** When an expert may be woken. */
export interface Quiet {
  /** Minutes of the day, normalised; a night has two ranges. */
  quiet: readonly MinuteRange[];
  /** The least severity that may wake him; 5: none. */
  wakeSeverity: number;
}

interface Span {
  from: Date;
  until: Date;
}

/** Free in every minute of the span (from before until): in his week or by an exception, and by none not. */
export function isFreeThroughout(pattern: Pattern, from: Date, until: Date): boolean {
  if (hasBlackout(pattern, from, until)) return false;
  return cut([{ from, until }], pattern.exceptions.filter((exception) => exception.available))
    .every((rest) => contains(pattern.week, minutesTaken(rest.from, rest.until)));
}

/** Free in some part of the span. */
export function isFreeForSome(pattern: Pattern, from: Date, until: Date): boolean {
  return cut([{ from, until }], pattern.exceptions.filter((exception) => !exception.available)).some(
    (rest) =>
      overlaps(pattern.week, minutesTaken(rest.from, rest.until))
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
export function mayBeCalled(quiet: Quiet, at: Date, severity: number): boolean {
  const minute = dayMinute(at);
  return severity >= quiet.wakeSeverity || !overlaps(quiet.quiet, [{ from: minute, until: minute + 1 }]);
}

function touches(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until;
}

/** What remains of the spans without the others. */
function cut(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (rest, other) =>
      rest.flatMap((span) => {
        if (!touches(span, other)) return [span];
        const pieces = [{ from: span.from, until: other.from }, { from: other.until, until: span.until }];
        return pieces.filter((piece) => piece.from < piece.until);
      }),
    [...spans],
  );
}
