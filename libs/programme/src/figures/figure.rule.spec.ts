import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyFigures, milestoneCount, rosterFigures, seatCount, type SeatEntry, type TargetRow } from './figure.rule.ts';

const target = (tier: TargetRow['tier'], value: number): TargetRow => ({ indicatorCode: 'ROSTER', tier, organisationId: null, value, dueOn: '2020-12-31' });

describe('people on the roster', () => {
  it('by hand: 12,000 unverified, 8,000 L2 and 500 L4 against 50,000, of which 2,000 at L4', () => {
    const people = [{ level: 0, people: 12_000 }, { level: 2, people: 8_000 }, { level: 4, people: 500 }];
    expect(rosterFigures(people, [target(null, 50_000), target('L4', 2_000)])).toEqual([
      { indicatorCode: 'ROSTER', organisationId: null, tier: null, numerator: 20_500, denominator: 50_000 },
      { indicatorCode: 'ROSTER', organisationId: null, tier: 'L4', numerator: 500, denominator: 2_000 },
    ]);
  });

  it('are no figure without a target', () => expect(rosterFigures([{ level: 3, people: 9 }], [])).toEqual([]));
});

describe('figures of bodies', () => {
  it('by hand: 3 of 4 and 1 of 2 are 4 of 6, and a body with nothing to divide by has none', () => {
    const figures = bodyFigures('SECURITY_POSTS', [{ organisationId: 'a', numerator: 3, denominator: 4 }, { organisationId: 'b', numerator: 1, denominator: 2 }, { organisationId: 'c', numerator: 0, denominator: 0 }]);
    expect(figures.map(({ organisationId, numerator, denominator }) => [organisationId, numerator, denominator])).toEqual([[null, 4, 6], ['a', 3, 4], ['b', 1, 2]]);
  });

  it('never come without a denominator, and add up', () => {
    const counts = fc.array(fc.record({ organisationId: fc.uuid(), numerator: fc.nat(100), denominator: fc.nat(100) }));
    fc.assert(fc.property(counts, (all) => {
      const [country, ...bodies] = bodyFigures('X', all);
      for (const one of [country, ...bodies]) if (one) expect(one.denominator).toBeGreaterThan(0);
      expect(country?.denominator ?? 0).toBe(bodies.reduce((sum, one) => sum + one.denominator, 0));
      expect(country?.numerator ?? 0).toBe(bodies.reduce((sum, one) => sum + one.numerator, 0));
    }));
  });
});

describe('seats', () => {
  it('by hand: 9 demanded and 2 taken back, 6 filled: 6 of 7; what was offered does not count', () => {
    const ledger: SeatEntry[] = [{ kind: 'OFFERED', seats: 40 }, { kind: 'DEMANDED', seats: 9 }, { kind: 'FILLED', seats: 6 }, { kind: 'DEMANDED', seats: -2 }];
    expect(seatCount('a', ledger)).toEqual({ organisationId: 'a', numerator: 6, denominator: 7 });
  });

  it('add up the same in whatever order and however they are cut', () => {
    const lines = fc.array(fc.record({ kind: fc.constantFrom('OFFERED' as const, 'DEMANDED' as const, 'FILLED' as const), seats: fc.integer({ min: -50, max: 50 }) }), { maxLength: 30 });
    fc.assert(fc.property(lines, fc.nat(30), (ledger, cut) => {
      const [all, back, one, two] = [ledger, ledger.toReversed(), ledger.slice(0, cut), ledger.slice(cut)].map((part) => seatCount('a', part));
      expect(back).toEqual(all);
      expect([one!.numerator + two!.numerator, one!.denominator + two!.denominator]).toEqual([all!.numerator, all!.denominator]);
    }));
  });
});

describe('milestones', () => {
  it('by hand: of three that fell due one was reached in time, one late, one not at all', () => {
    const milestones = [{ dueOn: '2026-06-30', reachedOn: '2026-06-30' }, { dueOn: '2026-06-30', reachedOn: '2026-07-01' }, { dueOn: '2026-07-10', reachedOn: null }, { dueOn: '2027-03-31', reachedOn: '2026-05-01' }];
    expect(milestoneCount('a', milestones, '2026-07-10')).toEqual({ organisationId: 'a', numerator: 1, denominator: 3 });
    expect(milestoneCount('a', [], '2026-07-10').denominator).toBe(0);
  });
});
