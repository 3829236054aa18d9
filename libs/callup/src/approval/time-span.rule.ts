import { LONGEST_DAYS } from './approval.problems.ts';

/** Whether a delegation or rule may last so: it ends after it begins, not in the past, and within a year. */
export function isGoodSpan(fromAt: Date, untilAt: Date, now: Date): boolean {
  const length = untilAt.getTime() - fromAt.getTime();
  return length > 0 && untilAt > now && length <= LONGEST_DAYS * 86_400_000;
}
