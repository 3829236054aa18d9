import { describe, expect, it } from '@jest/globals';
import { mondaysFrom } from './days.ts';

describe('Mondays', () => {
  it.each([
    ['2026-11-28', ['2026-11-23', '2026-11-30']],
    ['2026-11-29', ['2026-11-23', '2026-11-30']],
    ['2026-11-30', ['2026-11-30', '2026-12-07']],
    ['2026-12-31', ['2026-12-28', '2027-01-04']],
  ])('from the week of %s on', (day, mondays) => {
    expect(mondaysFrom(day, 2)).toEqual(mondays);
  });
});
