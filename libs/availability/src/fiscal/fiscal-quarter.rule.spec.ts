import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstDay, fiscalQuarter, hoursOf, nextQuarter } from './fiscal-quarter.rule.ts';

const instants = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });

describe('fiscalQuarter', () => {
  it.each([
    ['2026-04-01T00:00:00+09:00', 2026, 1, '2026-04-01'],
    ['2026-03-31T23:59:59.999+09:00', 2025, 4, '2026-01-01'],
    ['2026-06-30T23:59:59.999+09:00', 2026, 1, '2026-04-01'],
    ['2026-06-30T15:00:00Z', 2026, 2, '2026-07-01'], // already July in Japan
    ['2026-12-31T23:59:00+09:00', 2026, 3, '2026-10-01'],
    ['2027-01-01T00:00:00+09:00', 2026, 4, '2027-01-01'],
    ['2028-02-29T12:00:00+09:00', 2027, 4, '2028-01-01'],
  ])('%s lies in %i Q%i', (at, fiscalYear, quarter, first) => {
    const found = fiscalQuarter(new Date(at));
    expect(found).toMatchObject({ fiscalYear, quarter });
    expect(firstDay(found)).toBe(first);
  });

  it('holds every instant once, from Japan’s midnight to Japan’s midnight', () => {
    fc.assert(fc.property(instants, (at) => {
      const found = fiscalQuarter(at);
      expect(found.from <= at && at < found.until).toBe(true);
      expect(fiscalQuarter(found.from)).toEqual(found);
      expect(fiscalQuarter(new Date(found.until.getTime() - 1))).toEqual(found);
      expect(found.from.toISOString()).toMatch(/T15:00:00\.000Z$/);
    }));
  });

  it('follows one another without a gap, four to a year of 8,760 or 8,784 hours', () => {
    fc.assert(fc.property(instants, (at) => {
      const quarters = [fiscalQuarter(at)];
      while (quarters.length < 5) quarters.push(nextQuarter(quarters.at(-1)!));
      for (const [index, quarter] of quarters.slice(1).entries()) {
        expect(quarter.from).toEqual(quarters[index]!.until);
        expect(quarter.quarter).toBe(quarters[index]!.quarter % 4 + 1);
      }
      expect(quarters[4]).toMatchObject({ fiscalYear: quarters[0]!.fiscalYear + 1, quarter: quarters[0]!.quarter });
      expect([8760, 8784]).toContain(quarters.slice(0, 4).reduce((sum, quarter) => sum + hoursOf(quarter), 0));
    }));
  });
});
