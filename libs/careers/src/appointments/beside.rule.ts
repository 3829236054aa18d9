import { daysAfter, type Day } from '@muster/platform';
import { overlaps, type Span } from '../posts/span.rule.ts';
import { ruleRow, type AppointmentLaw } from './appointment-law.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';

/** Days of an appointment, both included; until null: no last day. */
export interface Held extends Span {
  kind: string;
}

/** Later than every last day. */
export const END_OF_DAYS: Day = '9999-12-31';
const lastOf = ({ untilOn }: Held): Day => untilOn ?? END_OF_DAYS;

/**
 * Why somebody cannot hold an appointment beside those that he holds; null: he can. Two go together when the law of either
 * names the other. A kind that needs a main one needs it on every day, without a gap.
 */
export function besideProblem(law: AppointmentLaw, wish: Held, others: readonly Held[], lawOf: (kind: string) => AppointmentLaw | null): AppointmentProblem | null {
  const against = others.find((other) => overlaps(other, wish) && !law.beside.includes(other.kind) && !lawOf(other.kind)?.beside.includes(wish.kind));
  if (against) return overlapping(law, against, lawOf(against.kind));
  const mains = others.filter(({ kind }) => lawOf(kind)?.needsMain === false);
  return law.needsMain && !isCovered(wish, mains) ? withoutMain(law) : null;
}

/** Whether some of these hold on every day of a term. */
export function isCovered(wish: Held, held: readonly Held[]): boolean {
  return coveredUntil(wish.fromOn, held) >= lastOf(wish);
}

/** The last day, from a day on, of an unbroken row of these; the day before when none holds on the first, END_OF_DAYS when it never ends. */
export function coveredUntil(from: Day, held: readonly Held[]): Day {
  let last = daysAfter(from, -1);
  for (const one of [...held].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    if (one.fromOn > daysAfter(last, 1)) return last;
    if (one.untilOn === null) return END_OF_DAYS;
    if (one.untilOn > last) last = one.untilOn;
  }
  return last;
}

const overlapping = (law: AppointmentLaw, other: Held, of: AppointmentLaw | null): AppointmentProblem => ({
  field: 'kind', row: ruleRow(law),
  message: {
    ja: `${other.fromOn} から${other.untilOn ? ` ${other.untilOn} まで` : ''}の任用(${of?.kindJa ?? other.kind})と期間が重なり、この種別では兼ねられません。`,
    en: `The days overlap an appointment (${of?.kindEn ?? other.kind}, from ${other.fromOn}${other.untilOn ? ` to ${other.untilOn}` : ''}) beside which this kind cannot be held.`,
  },
  remedy: { ja: '先の任用を終えるか、期間をずらすか、併任など兼ねられる種別にしてください。', en: 'End the other one first, choose other days, or a kind that can be held beside it.' },
});
const withoutMain = (law: AppointmentLaw): AppointmentProblem => ({
  field: 'fromOn', row: ruleRow(law), message: { ja: '併任の全期間にわたる本務の任用がありません。', en: 'No main appointment is in force on all of these days.' },
  remedy: { ja: '本務の任用の期間内にしてください。', en: 'Stay within the days of the main appointment.' },
});
