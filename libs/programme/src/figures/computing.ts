import { foldBody, postFigures } from '@muster/careers';
import { fiscalYear, fiscalYearOf, type Day } from '@muster/platform';
import { coverageTotal } from '@muster/training';
import type { EntityManager } from 'typeorm';
import { coverageCounts, milestones, peopleByLevel, seatLines, securityPosts, slotLedger, targetsInForce } from './figure-facts.query.ts';
import { bodyFigures, milestoneCount, rosterFigures, seatCount, type BodyCount, type RawFigure } from './figure.rule.ts';

/** Rows by whose they are. */
function byBody<T extends { organisationId: string }>(rows: readonly T[]): [organisationId: string, own: T[]][] {
  return [...Map.groupBy(rows, ({ organisationId }) => organisationId)];
}

/** How each indicator is computed for a day, by its code. An indicator without an entry here has no figures. */
export const COMPUTED: Readonly<Record<string, (em: EntityManager, on: Day) => Promise<RawFigure[]>>> = {
  ROSTER: async (em) => rosterFigures(await peopleByLevel(em), await targetsInForce(em)),
  SECURITY_POSTS: async (em, on) => bodyFigures('SECURITY_POSTS', byBody(await securityPosts(em, on)).map(([organisationId, own]) => {
    const { held, posts } = postFigures(own, on);
    return { organisationId, numerator: held, denominator: posts };
  })),
  SLOTS_FILLED: async (em, on) => bodyFigures('SLOTS_FILLED', byBody(await slotLedger(em, fiscalYearOf(on), on)).map(([organisationId, own]) => {
    const { filled, places } = foldBody(own);
    return { organisationId, numerator: filled, denominator: places };
  })),
  TRAINING: async (em, on) => bodyFigures('TRAINING', byBody(await coverageCounts(em, on)).map(([organisationId, own]): BodyCount => {
    const { attended, people } = coverageTotal(own);
    return { organisationId, numerator: attended, denominator: people };
  })),
  EXERCISE_SEATS: async (em, on) => bodyFigures('EXERCISE_SEATS', byBody(await seatLines(em, fiscalYear(fiscalYearOf(on)))).map(([organisationId, own]) => seatCount(organisationId, own))),
  MILESTONES: async (em, on) => bodyFigures('MILESTONES', byBody(await milestones(em)).map(([organisationId, own]) => milestoneCount(organisationId, own, on))),
};
