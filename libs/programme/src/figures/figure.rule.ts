import type { Day } from '@muster/platform';

/** Quality of people on the roster: the highest verified level of any skill. */
export const Tier = { L1: 'L1', L2: 'L2', L3: 'L3', L4: 'L4' } as const;
export type Tier = keyof typeof Tier;

/** A number over a number: of a body or the whole country, on the day for which it was computed. */
export interface RawFigure {
  indicatorCode: string;
  /** null: of the whole country. */
  organisationId: string | null;
  tier: Tier | null;
  numerator: number;
  denominator: number;
}

/** A numerator and a denominator of one body. */
export interface BodyCount {
  organisationId: string;
  numerator: number;
  denominator: number;
}

/** A target as it was set. */
export interface TargetRow {
  indicatorCode: string;
  tier: Tier | null;
  organisationId: string | null;
  value: number;
  dueOn: Day;
}

/** Figures of every body that has a denominator, and of the country as their sum. Where nothing can be divided, there is no figure. */
export function bodyFigures(indicatorCode: string, counts: readonly BodyCount[]): RawFigure[] {
  const sound = counts.filter(({ denominator }) => denominator > 0);
  if (sound.length === 0) return [];
  const sum = (key: 'numerator' | 'denominator'): number => sound.reduce((total, one) => total + one[key], 0);
  return [
    { indicatorCode, organisationId: null, tier: null, numerator: sum('numerator'), denominator: sum('denominator') },
    ...sound.map((one) => ({ indicatorCode, tier: null, ...one })),
  ];
}

/** People by their highest verified level, 0: none verified. A tier without a target has no denominator, and so no figure. */
export function rosterFigures(people: readonly { level: number; people: number }[], targets: readonly TargetRow[]): RawFigure[] {
  const wanted = (tier: Tier | null): number => targets.find((one) => one.indicatorCode === 'ROSTER' && one.organisationId === null && one.tier === tier)?.value ?? 0;
  const tiers = Object.values(Tier).map((tier) => ({ tier, numerator: people.find(({ level }) => `L${level}` === tier)?.people ?? 0 }));
  const all = { tier: null, numerator: people.reduce((sum, one) => sum + one.people, 0) };
  return [all, ...tiers].map((one) => ({ indicatorCode: 'ROSTER', organisationId: null, ...one, denominator: wanted(one.tier) })).filter(({ denominator }) => denominator > 0);
}

/** A line of the ledger of seats, as far as a body's figure depends on it; taking back is a negative number. */
export interface SeatEntry {
  kind: 'OFFERED' | 'DEMANDED' | 'FILLED';
  seats: number;
}

/** Seats that one body demanded, and how many of them were filled. */
export function seatCount(organisationId: string, ledger: readonly SeatEntry[]): BodyCount {
  const of = (wanted: SeatEntry['kind']): number => ledger.reduce((sum, { kind, seats }) => (kind === wanted ? sum + seats : sum), 0);
  return { organisationId, numerator: of('FILLED'), denominator: of('DEMANDED') };
}

/** Milestones that have fallen due, of one body: how many were reached by their day. */
export function milestoneCount(organisationId: string, milestones: readonly { dueOn: Day; reachedOn: Day | null }[], on: Day): BodyCount {
  const due = milestones.filter(({ dueOn }) => dueOn <= on);
  return { organisationId, numerator: due.filter(({ dueOn, reachedOn }) => reachedOn !== null && reachedOn <= dueOn).length, denominator: due.length };
}
