import { describe, expect, it } from '@jest/globals';
import { median, medianRatio, percentile } from './statistics.ts';

describe('statistics of runs', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 2, 1, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('compares within each run', () => {
    expect(medianRatio([{ subject: 4, baseline: 1 }, { subject: 30, baseline: 10 }, { subject: 10, baseline: 5 }])).toBe(3);
  });

  it('takes the nearest rank for a percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
