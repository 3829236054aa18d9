import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXCLUSIONS } from './audience.types.ts';
import { shownExclusions, type ReasonCount } from './shown-exclusions.rule.ts';

describe('reasons of exclusion as they are shown', () => {
  it('keep private ones with few people apart from nobody', () => {
    expect(shownExclusions([{ reason: 'PAUSED', people: 1 }, { reason: 'BLACKOUT', people: 9 }, { reason: 'OVER_HOURS', people: 2 }, { reason: 'CONFLICT', people: 1 }, { reason: 'NO_CHANNEL', people: 3 }], 5))
      .toEqual([{ reason: 'PAUSED', people: 1 }, { reason: 'BLACKOUT', people: 9 }, { reason: 'NO_CHANNEL', people: 3 }, { reason: 'WITHHELD', people: 3 }]);
    expect(shownExclusions([{ reason: 'CONFLICT', people: 5 }], 5)).toEqual([{ reason: 'CONFLICT', people: 5 }]);
    expect(shownExclusions([], 5)).toEqual([]);
  });

  it('always add up, and a conflict of few looks like any other private reason of as many', () => {
    const counts = fc.uniqueArray(fc.record({ reason: fc.constantFrom(...EXCLUSIONS.filter((reason) => reason !== 'WITHHELD')), people: fc.integer({ min: 1, max: 30 }) }), { selector: ({ reason }) => reason });
    const sum = (list: readonly ReasonCount[]): number => list.reduce((total, { people }) => total + people, 0);
    fc.assert(fc.property(counts, fc.integer({ min: 2, max: 10 }), (list, smallest) => {
      const shown = shownExclusions(list, smallest);
      expect(sum(shown)).toBe(sum(list));
      expect(shown.filter(({ reason, people }) => reason === 'CONFLICT' && people < smallest)).toEqual([]);
    }));
    expect(shownExclusions([{ reason: 'CONFLICT', people: 2 }], 5)).toEqual(shownExclusions([{ reason: 'BLACKOUT', people: 2 }], 5));
  });
});
