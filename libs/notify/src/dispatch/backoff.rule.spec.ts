import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs, MESSAGE_BACKOFF } from './backoff.rule.ts';

describe('backoffMs', () => {
  it('doubles from the first wait to the longest', () => {
    const waits = [1, 2, 3, 4, 5].map((n) => backoffMs(n, { first: 100, longest: 700 }, 0));
    expect(waits).toEqual([50, 100, 200, 350, 350]);
  });

  it('spreads over the upper half of the wait', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (n, chance) => {
      const ms = backoffMs(n, MESSAGE_BACKOFF, chance);
      const most = backoffMs(n, MESSAGE_BACKOFF, 0) * 2;
      expect(ms).toBeGreaterThanOrEqual(most / 2);
      expect(ms).toBeLessThanOrEqual(Math.min(most, MESSAGE_BACKOFF.longest));
    }));
  });
});
