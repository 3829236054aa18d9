import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdsOn, overlaps, placeProblem, termProblem, type Place, type Term } from './team-roster.rule.ts';

const TEAM: Term = { fromOn: '2026-04-01', untilOn: '2026-12-31' };
const DAYS = Array.from({ length: 40 }, (_, at) => new Date(Date.UTC(2026, 3, 1 + at)).toISOString().slice(0, 10));
const TERM: fc.Arbitrary<Term> = fc.tuple(fc.nat(39), fc.option(fc.nat(39)))
  .map(([from, until]) => ({ fromOn: DAYS[Math.min(from, until ?? from)]!, untilOn: until === null ? null : DAYS[Math.max(from, until)]! }));
const PLACE: fc.Arbitrary<Place> = fc.record({ expertId: fc.constantFrom('a', 'b', 'c', 'd'), post: fc.constantFrom('LEAD', 'DEPUTY', 'MEMBER'), term: TERM })
  .map(({ term, ...place }) => ({ ...place, ...term }) as Place);

describe('a place in a team', () => {
  it('has days that exist, in order, within those of the team', () => {
    const field = (fromOn: string, untilOn: string | null): string | undefined => termProblem({ fromOn, untilOn }, TEAM)?.field;
    expect(field('2026-04-01', '2026-12-31')).toBeUndefined();
    expect(field('2026-02-30', null)).toBe('fromOn');
    expect(field('2026-03-31', '2026-05-01')).toBe('fromOn');
    expect(field('2026-05-02', '2026-05-01')).toBe('untilOn');
    expect(field('2026-05-02', null)).toBe('untilOn');
    expect(termProblem({ fromOn: '2026-05-02', untilOn: null }, { ...TEAM, untilOn: null })).toBeNull();
  });

  it('two terms overlap when some day is in both', () => {
    fc.assert(fc.property(TERM, TERM, (a, b) => {
      const common = [...DAYS, '2099-01-01'].some((day) => holdsOn(a, day) && holdsOn(b, day));
      expect(overlaps(a, b)).toBe(common);
    }));
  });

  it('whoever is let in one by one: nobody twice on a day, and one lead and one deputy at most', () => {
    fc.assert(fc.property(fc.array(PLACE, { maxLength: 12 }), (wishes) => {
      const roster: Place[] = [];
      for (const wish of wishes) if (!placeProblem(wish, roster, { fromOn: DAYS[0]!, untilOn: null })) roster.push(wish);
      for (const day of DAYS) {
        const there = roster.filter((place) => holdsOn(place, day));
        expect(new Set(there.map(({ expertId }) => expertId)).size).toBe(there.length);
        for (const post of ['LEAD', 'DEPUTY']) expect(there.filter((place) => place.post === post).length).toBeLessThanOrEqual(1);
      }
    }));
  });
});
