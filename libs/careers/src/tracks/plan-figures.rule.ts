import type { Day } from '@muster/platform';
import { shareOf, type Share } from '../figures/share.rule.ts';
import { holdsOn, type Span } from '../posts/span.rule.ts';

/** Of the people who hold a security post, those with an agreed plan. */
export function sharePlanned(staff: Iterable<string>, planned: ReadonlySet<string>): Share {
  const people = [...new Set(staff)];
  return shareOf(people.filter((id) => planned.has(id)).length, people.length);
}

/** Of agreed plans whose day has come, those whose target was reached. */
export function attainment(plans: readonly { targetOn: Day; reached: boolean }[], from: Day, until: Day): Share {
  const due = plans.filter(({ targetOn }) => targetOn >= from && targetOn <= until);
  return shareOf(due.filter(({ reached }) => reached).length, due.length);
}

/**
 * Of the people who left security in a time (a security post ended, and none was held on the day after), those who hold one
 * again by the as-of day. Somebody who left several times counts once, and as returned when he came back after the last.
 */
export function returnedAfterRotation(people: readonly (readonly Span[])[], from: Day, until: Day, asOf: Day, dayAfter: (day: Day) => Day): Share {
  let [left, back] = [0, 0];
  for (const spans of people) {
    const last = spans.flatMap(({ untilOn }) => (untilOn !== null && untilOn >= from && untilOn <= until ? [untilOn] : []))
      .filter((end) => !spans.some((span) => holdsOn(span, dayAfter(end)))).sort().at(-1);
    if (last === undefined) continue;
    left += 1;
    if (spans.some((span) => span.fromOn > last && span.fromOn <= asOf)) back += 1;
  }
  return shareOf(back, left);
}
