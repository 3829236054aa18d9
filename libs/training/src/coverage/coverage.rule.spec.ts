import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countsOn, coverageFault, share, total, type LayerCount } from './coverage.rule.ts';

const count = (people: number | null, known: number, attended: number): LayerCount => ({ organisationId: 'o', layer: 'MANAGER', people, known, attended });

describe('coverage', () => {
  it('by hand: of 12 managers 9 are known and 6 attended: one half', () => {
    expect(share(count(12, 9, 6))).toBe(0.5);
    expect(total([count(12, 9, 6), count(30, 30, 15), count(null, 4, 4), count(3, 5, 5)])).toEqual({ attended: 21, people: 42, leftOut: 2 });
  });

  it('has no share without a headcount, or with fewer counted than known', () => {
    expect(coverageFault(count(null, 4, 4))).toBe('NO_HEADCOUNT');
    expect(coverageFault(count(0, 0, 0))).toBe('NO_HEADCOUNT');
    expect(coverageFault(count(3, 4, 1))).toBe('MORE_KNOWN_THAN_COUNTED');
    expect(share(count(3, 4, 1))).toBeNull();
  });

  it('lies between nothing and everybody, and the total between the least and the most of its parts', () => {
    const sound = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500)).map(([people, k, a]) => count(people, Math.min(k, people), Math.min(a, k, people)));
    fc.assert(fc.property(fc.array(sound, { minLength: 1 }), (counts) => {
      const shares = counts.map((one) => share(one)!);
      const { attended, people } = total(counts);
      expect(attended / people).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
      expect(attended / people).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    }));
  });
});

describe('an attendance', () => {
  const yearly = { countsMonths: 12, forThePost: false };

  it('counts for its months, to the day', () => {
    const holder = { since: '2020-04-01', attendedOn: ['2025-05-10'] };
    expect(countsOn(holder, yearly, '2025-05-09')).toBe(false);
    expect(countsOn(holder, yearly, '2025-05-10')).toBe(true);
    expect(countsOn(holder, yearly, '2026-05-09')).toBe(true);
    expect(countsOn(holder, yearly, '2026-05-10')).toBe(false);
    expect(countsOn(holder, { ...yearly, countsMonths: null }, '2046-05-10')).toBe(true);
  });

  it('of a course for the post counts only since he has it', () => {
    const minister = { since: '2026-09-11', attendedOn: ['2026-09-10'] };
    expect(countsOn(minister, { ...yearly, forThePost: true }, '2026-10-01')).toBe(false);
    expect(countsOn({ ...minister, attendedOn: ['2026-09-11'] }, { ...yearly, forThePost: true }, '2026-10-01')).toBe(true);
    expect(countsOn(minister, yearly, '2026-10-01')).toBe(true);
  });
});
