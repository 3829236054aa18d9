import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endsAhead } from './ends-ahead.fold.ts';

const TODAY = '2026-11-30';
const ends = (days: number | null) => ({ fromOn: '2025-04-01', untilOn: days === null ? null : daysAfter(TODAY, days) });

describe('ends ahead', () => {
  it('by hand: today and T-30, T-31, T-180, T-181, eighteen months to the day and a day more, without an end, over, not begun', () => {
    const terms = [ends(0), ends(30), ends(31), ends(180), ends(181), { fromOn: TODAY, untilOn: '2028-05-30' }, { fromOn: TODAY, untilOn: '2028-05-31' }, ends(null), ends(-1), { fromOn: '2026-12-01', untilOn: null }];
    expect(endsAhead(terms, TODAY)).toEqual({ inForce: 8, within: [2, 1, 1], ahead: 2, later: 2 });
  });

  it('every term in force is counted once', () => {
    const TERM = fc.record({ fromOn: fc.integer({ min: -900, max: 100 }).map((days) => daysAfter(TODAY, days)), untilOn: fc.option(fc.integer({ min: -100, max: 900 }).map((days) => daysAfter(TODAY, days))) });
    fc.assert(fc.property(fc.array(TERM), (terms) => {
      const { inForce, within, ahead, later } = endsAhead(terms, TODAY);
      expect(within.reduce((sum, one) => sum + one, ahead + later)).toBe(inForce);
    }));
  });
});
