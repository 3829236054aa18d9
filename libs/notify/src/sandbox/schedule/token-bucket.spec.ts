import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TokenBucket } from './token-bucket.ts';

describe('TokenBucket', () => {
  it('gives the burst, then one token per interval', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 2 }, 0);
    expect([bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([0, 0, 100]);
    expect(bucket.take(100)).toBe(0);
    expect(bucket.take(150)).toBe(50);
  });

  it('never gives more than the burst and the rate allow', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 200 }), (steps) => {
      const bucket = new TokenBucket({ perSecond: 20, burst: 5 }, 0);
      let now = 0;
      let taken = 0;
      for (const step of steps) {
        now += step;
        if (bucket.take(now) === 0) taken++;
      }
      expect(taken).toBeLessThanOrEqual(5 + (now / 1000) * 20 + 1e-6);
    }));
  });
});
