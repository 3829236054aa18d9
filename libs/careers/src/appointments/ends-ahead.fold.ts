import { daysBetween, type Day } from '@muster/platform';
import { holdsOn, type Span } from '../posts/span.rule.ts';
import { dueStep, radarHorizon, STEPS } from './radar.rule.ts';

/** The steps of the radar, the nearest first. */
export const END_STEPS: readonly number[] = [...STEPS].sort((a, b) => a - b);

/** A term as far as its end is looked for. */
export type RunningTerm = Span;

/** Appointments in force on a day, by when they end: each is counted once. */
export interface EndsAhead {
  inForce: number;
  /** By the steps of `END_STEPS`: within the step, and not within the one before. */
  within: number[];
  /** After the last step, on the radar. */
  ahead: number;
  /** Beyond the radar, or without an end. */
  later: number;
}

/** How many of the terms that hold on a day end within which time. */
export function endsAhead(terms: readonly RunningTerm[], today: Day): EndsAhead {
  const horizon = radarHorizon(today);
  const found: EndsAhead = { inForce: 0, within: END_STEPS.map(() => 0), ahead: 0, later: 0 };
  for (const term of terms) {
    if (!holdsOn(term, today)) continue;
    found.inForce += 1;
    const step = term.untilOn === null ? null : dueStep(daysBetween(today, term.untilOn));
    if (step !== null) found.within[END_STEPS.indexOf(step)]! += 1;
    else if (term.untilOn !== null && term.untilOn <= horizon) found.ahead += 1;
    else found.later += 1;
  }
  return found;
}
