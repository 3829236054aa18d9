import { daysBetween, monthsAfter, type Day } from '@muster/platform';

/** Days before an end on which those who look after it are told. */
export const STEPS = [180, 90, 30] as const;
export type Step = (typeof STEPS)[number];

/** Days after an end on which the person is invited to stay in touch: a day before his entry could be erased. */
export const ALUMNI_DAYS = 30;

/** After so many days more an invitation that no worker sent has lost its point. */
export const ALUMNI_GRACE_DAYS = 14;

/** How far ahead ends are shown. */
export const RADAR_MONTHS = 18;

/** The step that is due so many days before the end; null: none. Whoever comes late tells the one that fits the day, and none before it. */
export function dueStep(daysLeft: number): Step | null {
  return daysLeft < 0 ? null : STEPS.findLast((days) => daysLeft <= days) ?? null;
}

/** The last day that the radar shows on a day. */
export function radarHorizon(today: Day, months: number = RADAR_MONTHS): Day {
  return monthsAfter(today, months);
}

/** Where an end lies on the radar: its nearest step passed, or AHEAD. */
export function radarStep(today: Day, until: Day): string {
  const step = dueStep(daysBetween(today, until));
  return step === null ? 'AHEAD' : `T-${step}`;
}
