import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suppressed } from './suppress.rule.ts';

const CELL = fc.nat(40).chain((people) => fc.nat(people).map((verified) => ({ people, verified })));

describe('what a coverage report shows', () => {
  it.each([
    [{ people: 0, verified: 0 }, { people: 0, verified: 0 }], [{ people: 4, verified: 4 }, { people: null, verified: null }],
    [{ people: 5, verified: 5 }, { people: 5, verified: 5 }], [{ people: 12, verified: 3 }, { people: 12, verified: null }],
    [{ people: 12, verified: 9 }, { people: 12, verified: null }], [{ people: 12, verified: 7 }, { people: 12, verified: 7 }], [{ people: 12, verified: 0 }, { people: 12, verified: 0 }],
  ])('of %j with a threshold of 5: %j', (cell, shown) => {
    expect(suppressed(cell, 5)).toEqual(shown);
  });

  it('lets nobody compute a number between nobody and the threshold', () => {
    fc.assert(fc.property(CELL, fc.integer({ min: 2, max: 10 }), (cell, threshold) => {
      const { people, verified } = suppressed(cell, threshold);
      for (const known of [people, verified, people !== null && verified !== null ? people - verified : null]) {
        if (known !== null) expect(known === 0 || known >= threshold).toBe(true);
      }
    }));
  });
});
