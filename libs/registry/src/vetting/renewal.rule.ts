import { isDay } from '@muster/platform';

/** Days before the last day of eligibility on which an expert is reminded. */
export const REMINDER_DAYS = [90, 30, 7] as const;

/** Days before a member's pledge runs out on which he is asked to sign again. */
export const PLEDGE_DAYS = [30, 7] as const;

/** From how many days before the end a renewal is on the officers' list. */
export const RENEWAL_DAYS = REMINDER_DAYS[0];

/**
 * The reminder that is due this many days before the end; null: none. Whoever comes late (no worker ran for weeks) sends
 * the one that fits the day, and never those before it.
 */
export function dueReminder(daysLeft: number): number | null {
  return daysLeft < 0 ? null : REMINDER_DAYS.findLast((days) => daysLeft <= days) ?? null;
}

/** Whether a term is what two officers may give: after today, and a year at most beyond today or the present end. */
export function isLegalTerm(until: string, today: string, presentEnd: string | null): boolean {
  const from = presentEnd !== null && presentEnd > today ? presentEnd : today;
  return isDay(until) && until > today && until <= plusYear(from);
}

/** The same day a year later; 29 February gives 1 March. */
function plusYear(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10);
}
