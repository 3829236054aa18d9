import type { ContactDefect } from './contacts.draw.ts';
import { dayOf, shifted } from './days.ts';
import { LEFT_OUT_REASONS } from './roster.types.ts';
import type { Day, ExpertStatus, LeftOutReason } from './roster.types.ts';

/** People whom a call-up must leave out, for each hundred whom it reaches. */
const LEFT_OUT_PERCENT = 4;

/** How many people are left out beside so many who are reached; at least one of each reason from 325 on. */
export function leftOutCount(experts: number): number {
  return Math.round((experts * LEFT_OUT_PERCENT) / 100);
}

/** Whether the n-th of everybody is left out, and why: spread evenly, the reasons in turn. */
export function leftOutAt(ordinal: number, experts: number): LeftOutReason | null {
  const others = leftOutCount(experts);
  const before = Math.floor((ordinal * others) / (experts + others));
  const after = Math.floor(((ordinal + 1) * others) / (experts + others));
  return after > before ? (LEFT_OUT_REASONS[before % LEFT_OUT_REASONS.length] ?? null) : null;
}

/** The status that a reason gives; reasons that are no status leave somebody active. */
export function statusFor(leftOut: LeftOutReason | null): ExpertStatus {
  switch (leftOut) {
    case 'INVITED': case 'APPLIED': case 'VETTING': case 'SUSPENDED': case 'LAPSED': case 'LEFT': return leftOut;
    default: return 'ACTIVE';
  }
}

/** What a reason does to somebody's channels. The invited have confirmed none yet. */
export function defectFor(leftOut: LeftOutReason | null): ContactDefect | null {
  switch (leftOut) {
    case 'UNVERIFIED': case 'INVITED': return 'BOTH_UNVERIFIED';
    case 'OPTED_OUT': return 'BOTH_OPTED_OUT';
    default: return null;
  }
}

/** The last day of eligibility: past for those who lapsed or are left out for it, else at least a year ahead, often open. */
export function eligibleUntil(leftOut: LeftOutReason | null, now: Date, chance: number, days: number): Day {
  if (leftOut === 'INELIGIBLE' || leftOut === 'LAPSED' || leftOut === 'LEFT') return dayOf(shifted(now, -(days % 300) - 2));
  return chance < 0.4 ? 'infinity' : dayOf(shifted(now, 365 + days));
}
