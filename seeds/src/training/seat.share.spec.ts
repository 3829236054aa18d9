import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../random/random.ts';
import { bodiesOf, shareSeats } from './seat.share.ts';

describe('sharing out seats', () => {
  it('gives nobody more than he wants, and wants no more than is demanded, gets no more than is filled', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.constantFrom('GOVERNMENT' as const, 'LOCAL_GOVERNMENT' as const, 'SME' as const), fc.integer(), (demanded, most, segment, seed) => {
      const filled = Math.min(most, demanded);
      const shares = shareSeats(demanded, filled, bodiesOf(segment), new Random(seed, 1));
      expect(shares.every(({ wants, gets }) => gets >= 0 && gets <= wants)).toBe(true);
      expect(shares.reduce((sum, { wants }) => sum + wants, 0)).toBe(demanded);
      expect(shares.reduce((sum, { gets }) => sum + gets, 0)).toBeLessThanOrEqual(filled);
    }));
  });

  it('is among the bodies of government and of local government', () => {
    expect([bodiesOf('GOVERNMENT').length, bodiesOf('LOCAL_GOVERNMENT').length, bodiesOf('SME')]).toEqual([21, 4, []]);
  });
});
