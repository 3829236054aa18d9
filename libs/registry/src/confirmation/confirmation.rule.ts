/** Months for which a confirmation holds. */
export const CONFIRMED_MONTHS = 3;
/** Days before the due day on which the one reminder goes out. */
export const REMIND_DAYS = 14;

/** Where an entry stands. */
export const ConfirmationState = { CURRENT: 'CURRENT', DUE: 'DUE', OVERDUE: 'OVERDUE' } as const;
export type ConfirmationState = keyof typeof ConfirmationState;

const DAY_MS = 86_400_000;

/** Days as YYYY-MM-DD in Japan: due from the reminder on, overdue from the day after the due day. */
export function confirmationState(dueOn: string, today: string): ConfirmationState {
  const left = (Date.parse(dueOn) - Date.parse(today)) / DAY_MS;
  if (left < 0) return 'OVERDUE';
  return left <= REMIND_DAYS ? 'DUE' : 'CURRENT';
}
