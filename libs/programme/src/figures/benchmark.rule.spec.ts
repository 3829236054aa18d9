import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benchmarkOf, gapTo, peersOf } from './benchmark.rule.ts';

describe('the benchmark', () => {
  it('by hand: of nine bodies the best three (0.9, 0.8, 0.7) make 0.8', () => {
    const mark = benchmarkOf([0.1, 0.9, 0.2, 0.8, 0.3, 0.7, 0.4, 0.5, 0.6], 'HIGHER')!;
    expect(mark).toMatchObject({ leaders: 3, bodies: 9 });
    expect(mark.value).toBeCloseTo(0.8);
    expect(gapTo(mark.value, 0.5, 'HIGHER')).toBeCloseTo(0.3);
    expect(gapTo(mark.value, 0.9, 'HIGHER')).toBe(0);
    expect(gapTo(10, 25, 'LOWER')).toBe(15);
  });

  it('of one body is that body, of none there is none', () => {
    expect(benchmarkOf([0.4], 'HIGHER')).toEqual({ value: 0.4, leaders: 1, bodies: 1 });
    expect(benchmarkOf([], 'HIGHER')).toBeNull();
  });

  it('lies between the mean and the best, and somebody always reaches it', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(values, (all) => {
      const { value } = benchmarkOf(all, 'HIGHER')!;
      expect(value).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      expect(value).toBeGreaterThanOrEqual(all.reduce((sum, one) => sum + one, 0) / all.length - 1e-9);
      expect(all.some((one) => gapTo(value, one, 'HIGHER') <= 1e-9)).toBe(true);
      expect(benchmarkOf(all.map((one) => -one), 'LOWER')!.value).toBeCloseTo(-value);
    }));
  });

  it('compares ministries with ministries and local governments with each other', () => {
    expect(['AUTHORITY', 'MINISTRY', 'AGENCY', 'LOCAL_GOVERNMENT', 'COMPANY'].map(peersOf)).toEqual(['MINISTRY', 'MINISTRY', 'MINISTRY', 'LOCAL_GOVERNMENT', null]);
  });
});
