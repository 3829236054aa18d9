import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DemoIds, namedId } from './demo-id.ts';
import { Permutation } from './permutation.ts';
import { Random } from './random.ts';
import { Weighted } from './weighted.ts';

const words = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.word());
const UUID_V8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('Random', () => {
  it('gives the same numbers for the same seed and stream, and others for others', () => {
    expect(words(new Random(7, 3), 20)).toEqual(words(new Random(7, 3), 20));
    expect(words(new Random(7, 3), 20)).not.toEqual(words(new Random(7, 4), 20));
    expect(words(new Random(7, 3), 20)).not.toEqual(words(new Random(7 + 2 ** 40, 3), 20));
  });

  it('stays in its bounds and reaches both ends', () => {
    const random = new Random(1, 1);
    const drawn = Array.from({ length: 2_000 }, () => random.integer(-2, 3));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([-2, 3]);
  });

  it('is even: each of 16 bins gets between 5 and 7.5 in a hundred', () => {
    const random = new Random(42, 0);
    const bins = new Array<number>(16).fill(0);
    for (let draw = 0; draw < 16_000; draw++) bins[Math.floor(random.fraction() * 16)]! += 1;
    for (const bin of bins) expect(bin).toBeGreaterThan(800);
    for (const bin of bins) expect(bin).toBeLessThan(1_200);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random(1, 1).pick([])).toThrow(RangeError);
  });
});

describe('Weighted', () => {
  it('follows the weights and never draws a weight of zero', () => {
    const random = new Random(5, 5);
    const list = new Weighted<string>(['never', 0], ['seldom', 1], ['often', 9], ['nor', 0]);
    const drawn = Array.from({ length: 5_000 }, () => list.pick(random));
    expect(new Set(drawn)).toEqual(new Set(['seldom', 'often']));
    expect(drawn.filter((item) => item === 'often').length / drawn.length).toBeCloseTo(0.9, 1);
  });

  it('refuses a list without weight', () => {
    expect(() => new Weighted(['x', 0])).toThrow(RangeError);
  });
});

describe('Permutation', () => {
  it('meets every number exactly once, for any size and seed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer(), (size, seed) => {
      const permutation = new Permutation(size, seed);
      const seen = new Set(Array.from({ length: size }, (_, position) => permutation.at(position)));
      expect(seen.size).toBe(size);
      for (const number of seen) expect(number >= 0 && number < size).toBe(true);
    }));
  });

  it('refuses positions outside', () => {
    expect(() => new Permutation(10, 1).at(10)).toThrow(RangeError);
    expect(() => new Permutation(10, 1).at(-1)).toThrow(RangeError);
  });
});

describe('DemoIds', () => {
  it('are version 8, differ by kind, ordinal and seed, and repeat for the same', () => {
    const ids = new DemoIds(1);
    const made = [ids.at('expert', 0), ids.at('expert', 1), ids.at('expert', 70_000), ids.at('contact', 0), new DemoIds(2).at('expert', 0)];
    for (const id of made) expect(id).toMatch(UUID_V8);
    expect(new Set(made).size).toBe(made.length);
    expect(new DemoIds(1).at('expert', 70_000)).toBe(made[2]);
  });

  it('sort in the order of their ordinals', () => {
    const ids = new DemoIds(9);
    const made = [0, 1, 255, 256, 65_535, 65_536, 1_000_000].map((ordinal) => ids.at('expert', ordinal));
    expect([...made].sort()).toEqual(made);
  });

  it('name a row by its slug, the same everywhere', () => {
    expect(namedId('organisation', 'nco')).toMatch(UUID_V8);
    expect(namedId('organisation', 'nco')).toBe(namedId('organisation', 'nco'));
    expect(namedId('organisation', 'nco')).not.toBe(namedId('user', 'nco'));
  });
});
