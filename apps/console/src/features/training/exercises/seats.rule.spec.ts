import { describe, expect, it } from '@jest/globals';
import { addSeats } from './seats.rule.ts';

describe('seats of a year', () => {
  it('are the sum of each segment over its exercises', () => {
    const one = { segment: 'GOVERNMENT', offered: 6, demanded: 9, filled: 6, unmet: 3 } as const;
    expect(addSeats([[one, { ...one, segment: 'SME' }], [{ ...one, demanded: 7, unmet: 1 }]])).toEqual([{ ...one, offered: 12, demanded: 16, filled: 12, unmet: 4 }, { ...one, segment: 'SME' }]);
    expect(addSeats([])).toEqual([]);
  });
});
