import { daysAfter, daysBetween, type Day } from '@muster/platform';
import { byBody } from '../figures/by-body.rule.ts';
import { shareOf, type Reckoned, type Share } from '../figures/share.rule.ts';
import type { Span } from '../posts/span.rule.ts';
import { inForceOn, type AppointmentLaw } from './appointment-law.rule.ts';
import { latestLastDay } from './term.rule.ts';

/** What the figures need of one appointment. */
export interface AppointmentFacts {
  kind: string;
  fromOn: Day;
  grantedUntil: Day | null;
  untilOn: Day | null;
  extensions: number;
}

/** The granted term as a part of the longest that the law allowed when it was granted, 0 to 1; null: the law has no maximum. */
export function termShare(facts: AppointmentFacts, laws: readonly AppointmentLaw[]): number | null {
  const law = inForceOn(laws.filter(({ kind }) => kind === facts.kind), facts.fromOn);
  const latest = law && latestLastDay(law, facts.fromOn, false);
  if (!latest || facts.grantedUntil === null) return null;
  return (daysBetween(facts.fromOn, facts.grantedUntil) + 1) / (daysBetween(facts.fromOn, latest) + 1);
}

/** The mean of the granted terms against their maximum, over those that have one. */
export function meanTermShare(all: readonly AppointmentFacts[], laws: readonly AppointmentLaw[]): { mean: number | null; of: number } {
  const shares = all.flatMap((facts) => termShare(facts, laws) ?? []);
  return { mean: shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length, of: shares.length };
}

/** How many of the appointments with a term were extended at least once. */
export function shareExtended(all: readonly AppointmentFacts[]): Share {
  const withTerm = all.filter(({ grantedUntil }) => grantedUntil !== null);
  return shareOf(withTerm.filter(({ extensions }) => extensions > 0).length, withTerm.length);
}

/**
 * Days for which a post stood empty after an end, until the next day on which somebody holds it, or until `asOf`; 0 when
 * somebody else held it on. Days after the post's abolition do not count.
 */
export function vacancyAfter(end: Day, holders: readonly Span[], asOf: Day, abolishedOn: Day | null = null): number {
  const day = daysAfter(end, 1);
  const last = abolishedOn !== null && abolishedOn <= asOf ? daysAfter(abolishedOn, -1) : asOf;
  const next = holders.filter(({ untilOn }) => untilOn === null || untilOn >= day).map(({ fromOn }) => (fromOn < day ? day : fromOn)).sort()[0];
  const until = next === undefined || next > last ? daysAfter(last, 1) : next;
  return Math.max(0, daysBetween(day, until));
}

/** Fewer declined offers with one reason are not shown: they could tell who it was. */
export const FEWEST_SHOWN = 5;

/** What became of an offer. */
export interface OfferOutcome {
  outcome: 'ACCEPTED' | 'DECLINED' | 'OPEN';
  reason: string | null;
}

/** Of the offers that were decided, those accepted; and why the others were declined, the commonest first. */
export function offersAccepted(offers: readonly OfferOutcome[]): Share & { reasons: { reason: string; count: number }[] } {
  const decided = offers.filter(({ outcome }) => outcome !== 'OPEN');
  const reasons = Map.groupBy(decided.filter(({ outcome }) => outcome === 'DECLINED'), ({ reason }) => reason ?? 'UNSAID');
  return {
    ...shareOf(decided.filter(({ outcome }) => outcome === 'ACCEPTED').length, decided.length),
    reasons: [...reasons].map(([reason, of]) => ({ reason, count: of.length })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}

/** An end of an appointment that held a post, with who else held that. */
export interface EndOfPost {
  end: Day;
  abolishedOn: Day | null;
  holders: readonly Span[];
}

/** Something of a body. */
export type OfBody<T> = T & { organisationId: string };

/** All that the figures of some days are reckoned from: what was in force on them, what ended and what was offered in them. */
export interface AppointmentYear {
  appointments: readonly OfBody<AppointmentFacts>[];
  ends: readonly OfBody<EndOfPost>[];
  offers: readonly OfBody<OfferOutcome>[];
}

/** The figures of appointments. */
export interface AppointmentFigureSet {
  TERM_GRANTED: Reckoned;
  SHARE_EXTENDED: Reckoned;
  /** In days. */
  VACANCY_AFTER_END: Reckoned;
  OFFERS_ACCEPTED: Reckoned;
}

/** The figures of the days from `from` on; vacancies last until `asOf` at most. */
export function appointmentFigures({ appointments, ends, offers }: AppointmentYear, laws: readonly AppointmentLaw[], from: Day, asOf: Day): AppointmentFigureSet {
  const granted = meanTermShare(appointments.filter(({ fromOn }) => fromOn >= from), laws);
  const extended = shareExtended(appointments);
  const vacancies = ends.map(({ end, holders, abolishedOn }) => vacancyAfter(end, holders, asOf, abolishedOn));
  const accepted = offersAccepted(offers);
  return {
    TERM_GRANTED: { value: granted.mean, denominator: granted.of },
    SHARE_EXTENDED: { value: extended.share, denominator: extended.of },
    VACANCY_AFTER_END: { value: vacancies.length === 0 ? null : vacancies.reduce((sum, days) => sum + days, 0) / vacancies.length, denominator: vacancies.length },
    OFFERS_ACCEPTED: { value: accepted.share, denominator: accepted.of },
  };
}

/** The same, body by body: of each that has anything to reckon. */
export function yearsByBody({ appointments, ends, offers }: AppointmentYear): Map<string, AppointmentYear> {
  const [ofAppointments, ofEnds, ofOffers] = [byBody(appointments), byBody(ends), byBody(offers)];
  const bodies = new Set([...ofAppointments.keys(), ...ofEnds.keys(), ...ofOffers.keys()]);
  return new Map([...bodies].map((id) => [id, { appointments: ofAppointments.get(id) ?? [], ends: ofEnds.get(id) ?? [], offers: ofOffers.get(id) ?? [] }]));
}
