import { daysAfter, fiscalYearOf, monthsAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AppointmentLaw } from './appointment-law.rule.ts';
import { extensionProblem, latestLastDay, termProblem } from './term.rule.ts';
import { law } from './testing/law.fixture.ts';

const FIVE: AppointmentLaw = law('SPECIFIED_FIXED_TERM');
const YEAR: AppointmentLaw = law('FIXED_PERIOD_PART_TIME');
const EXCHANGE: AppointmentLaw = law('PUBLIC_PRIVATE_EXCHANGE');
const DAY = fc.integer({ min: 0, max: 10_000 }).map((days) => daysAfter('2010-01-01', days));

describe('terms', () => {
  it.each([
    [FIVE, '2026-04-01', false, '2031-03-31'],
    [YEAR, '2026-04-01', false, '2027-03-31'],
    [YEAR, '2026-12-01', false, '2027-03-31'], // ends with the fiscal year, long before the twelve months
    [EXCHANGE, '2026-04-01', false, '2029-03-31'],
    [EXCHANGE, '2026-04-01', true, '2031-03-31'],
    [law('REGULAR'), '2026-04-01', false, null],
  ])('%# end at the latest on the law’s day', (row, from, extended, latest) => expect(latestLastDay(row, from, extended)).toBe(latest));

  it('over the maximum are refused with the row and the day that would do', () => {
    expect(termProblem(FIVE, '2026-04-01', '2031-04-01')).toMatchObject({
      field: 'untilOn', row: { table: 'appointment_rule', key: 'SPECIFIED_FIXED_TERM', validFrom: '2000-11-27' }, remedy: { en: expect.stringContaining('2031-03-31') },
    });
    expect(termProblem(FIVE, '2026-04-01', '2031-03-31')).toBeNull();
    expect(termProblem(FIVE, '2026-04-01', null)).toMatchObject({ field: 'untilOn', row: { key: 'SPECIFIED_FIXED_TERM' } });
  });

  it('that are none are refused for the field', () => {
    expect(termProblem(FIVE, '2026-02-30', '2027-01-01')).toMatchObject({ field: 'fromOn', row: null });
    expect(termProblem(FIVE, '2026-04-02', '2026-04-01')).toMatchObject({ field: 'untilOn', row: null });
  });

  it('are extended up to the law’s end, counted from the first day', () => {
    const held = { fromOn: '2026-04-01', untilOn: '2029-03-31' };
    expect(extensionProblem(EXCHANGE, held, '2031-03-31', '2028-10-01')).toBeNull();
    expect(extensionProblem(EXCHANGE, held, '2031-04-01', '2028-10-01')).toMatchObject({ row: { key: 'PUBLIC_PRIVATE_EXCHANGE' } });
    expect(extensionProblem(EXCHANGE, held, '2029-03-31', '2028-10-01')).toMatchObject({ field: 'untilOn', row: null });
    expect(extensionProblem(EXCHANGE, held, '2030-03-31', '2029-04-01')).toMatchObject({ field: 'id' });
    expect(extensionProblem(law('REGULAR'), { fromOn: '2026-04-01', untilOn: null }, '2030-03-31', '2026-05-01')).toMatchObject({ field: 'id' });
  });

  it('never reach beyond the months of the law, nor into another fiscal year where the law forbids it', () => {
    fc.assert(fc.property(DAY, fc.integer({ min: 0, max: 4_000 }), fc.constantFrom(FIVE, YEAR, EXCHANGE), (from, days, row) => {
      const until = daysAfter(from, days);
      if (termProblem(row, from, until) !== null) return;
      expect(until < monthsAfter(from, row.mostMonths!)).toBe(true);
      if (row.endsWithFiscalYear) expect(fiscalYearOf(until)).toBe(fiscalYearOf(from));
    }));
  });
});
