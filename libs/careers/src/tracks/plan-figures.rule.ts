import { daysAfter, type Day } from '@muster/platform';
import { byBody } from '../figures/by-body.rule.ts';
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
 * again by the as-of day. Somebody who left several times counts once, and as returned when he came back after the last. A post
 * that ended with an appointment was left with the service itself, and not by rotation.
 */
export function returnedAfterRotation(people: readonly (readonly (Span & { leftService?: boolean })[])[], from: Day, until: Day, asOf: Day, dayAfter: (day: Day) => Day): Share {
  let [left, back] = [0, 0];
  for (const spans of people) {
    const last = spans.flatMap(({ untilOn, leftService }) => (!leftService && untilOn !== null && untilOn >= from && untilOn <= until ? [untilOn] : []))
      .filter((end) => !spans.some((span) => holdsOn(span, dayAfter(end)))).sort().at(-1);
    if (last === undefined) continue;
    left += 1;
    if (spans.some((span) => span.fromOn > last && span.fromOn <= asOf)) back += 1;
  }
  return shareOf(back, left);
}

/** Somebody's time in a security post of a body. */
export interface SecurityTime extends Span {
  organisationId: string;
  expertId: string;
  /** It ended with the appointment that had brought it. */
  leftService: boolean;
}

/** All that the figures of some days are reckoned from. */
export interface PlanYear {
  times: readonly SecurityTime[];
  /** People with an agreed plan that is open. */
  planned: readonly { organisationId: string; expertId: string }[];
  due: readonly { organisationId: string; targetOn: Day; reached: boolean }[];
}

/** The figures of career plans. */
export interface PlanFigureSet {
  PLANS_AGREED: Share;
  TARGETS_REACHED: Share;
  RETURNED: Share;
}

/** The figures of the days from `from` to `until`, by the record of `asOf`. */
export function planFigures({ times, planned, due }: PlanYear, from: Day, until: Day, asOf: Day): PlanFigureSet {
  const people = Map.groupBy(times, ({ expertId }) => expertId);
  const staff = [...people].filter(([, spans]) => spans.some((span) => holdsOn(span, asOf))).map(([id]) => id);
  return {
    PLANS_AGREED: sharePlanned(staff, new Set(planned.map(({ expertId }) => expertId))),
    TARGETS_REACHED: attainment(due, from, until),
    RETURNED: returnedAfterRotation([...people.values()], from, until, asOf, (day) => daysAfter(day, 1)),
  };
}

/** The same, body by body: whoever went to another body has left this one, and a plan counts where it was agreed. */
export function planYearsByBody({ times, planned, due }: PlanYear): Map<string, PlanYear> {
  const [ofTimes, ofPlanned, ofDue] = [byBody(times), byBody(planned), byBody(due)];
  return new Map([...new Set([...ofTimes.keys(), ...ofPlanned.keys(), ...ofDue.keys()])].map((id) => [id, { times: ofTimes.get(id) ?? [], planned: ofPlanned.get(id) ?? [], due: ofDue.get(id) ?? [] }]));
}
