import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter, daysBetween, fiscalYear, fiscalYearOf, monthsAfter } from './day-arithmetic.rule.ts';

const DAY = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('2000-01-01', days));

describe('days', () => {
  it('count months to the same day, or to the last one of a shorter month', () => {
    expect([monthsAfter('2024-02-29', 12), monthsAfter('2024-01-31', 1), monthsAfter('2025-11-30', 3), monthsAfter('2024-12-31', 36)]).toEqual(['2025-02-28', '2024-02-29', '2026-02-28', '2027-12-31']);
  });

  it('lie as far from one another as one adds', () => {
    fc.assert(fc.property(DAY, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => { expect(daysBetween(day, daysAfter(day, days))).toBe(days); }));
  });

  it.each([['2026-03-31', 2025], ['2026-04-01', 2026], ['2026-12-31', 2026], ['2027-01-01', 2026]])('%s lies in the fiscal year %i', (day, year) => expect(fiscalYearOf(day)).toBe(year));

  it('lie within the fiscal year that is named for them', () => {
    fc.assert(fc.property(DAY, (day) => {
      const { from, until } = fiscalYear(fiscalYearOf(day));
      expect(from <= day && day <= until).toBe(true);
    }));
  });
});
