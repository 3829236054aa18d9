/** A time that somebody serves, or is to serve. */
export interface Shift {
  from: Date;
  until: Date;
}

const HOUR = 3_600_000;

/**
 * Whether somebody would serve with less than so many hours of rest before or after another shift. Shifts that overlap
 * have no rest between them at all. The SQL twin is `rest.query.ts`.
 */
export function lacksRest(shift: Shift, others: readonly Shift[], restHours: number): boolean {
  return others.some((other) =>
    shift.from.getTime() < other.until.getTime() + restHours * HOUR && other.from.getTime() < shift.until.getTime() + restHours * HOUR);
}
