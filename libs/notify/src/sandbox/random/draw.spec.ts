import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draw, drawNormal, pick } from './draw.ts';

describe('draw', () => {
  it('gives the same number for the same parts, inside [0, 1)', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer())), (parts) => {
      const value = draw(...parts);
      expect(value).toBe(draw(...parts));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }));
  });

  it('spreads neighbouring phone numbers evenly', () => {
    const buckets = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const bucket = Math.floor(draw(7, `+81901${String(i).padStart(7, '0')}`) * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const size of buckets) expect(Math.abs(size - 2000)).toBeLessThan(200);
  });

  it('tells where one part ends from where the next begins', () => {
    expect(draw('ab', 'c')).not.toBe(draw('a', 'bc'));
  });
});

describe('pick', () => {
  it('refuses an empty list', () => {
    expect(() => pick([], 1)).toThrow(RangeError);
  });
});

describe('drawNormal', () => {
  it('has mean 0 and deviation 1', () => {
    const values = Array.from({ length: 20_000 }, (_, i) => drawNormal('n', i));
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });
});
