import { describe, expect, it } from '@jest/globals';
import { dueReminder, isLegalTerm } from './renewal.rule.ts';

describe('reminders', () => {
  it.each([
    [91, null], [90, 90], [89, 90], [31, 90], [30, 30], [29, 30], [8, 30], [7, 7], [1, 7], [0, 7], [-1, null],
  ])('%i days before the end: %p', (daysLeft, due) => expect(dueReminder(daysLeft)).toBe(due));
});

describe('terms', () => {
  it.each([
    ['2027-04-01', null, true], ['2027-04-02', null, false], ['2026-04-01', null, false], ['2026-04-02', null, true],
    ['2027-06-30', '2026-06-30', true], ['2027-07-01', '2026-06-30', false], ['2027-04-01', '2026-01-01', true], ['2026-13-01', null, false],
  ])('until %s with an end of %p', (until, presentEnd, legal) => expect(isLegalTerm(until, '2026-04-01', presentEnd)).toBe(legal));

  it('end on the 1st of March where a leap day began', () => {
    expect(isLegalTerm('2029-03-01', '2028-02-29', null)).toBe(true);
    expect(isLegalTerm('2029-03-02', '2028-02-29', null)).toBe(false);
  });
});
