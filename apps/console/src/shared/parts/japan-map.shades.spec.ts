import { describe, expect, it } from '@jest/globals';
import { shadesOf } from './japan-map.shades.ts';

describe('the shades of a map', () => {
  it.each([
    [0, []],
    [1, [[1, 0]]],
    [2, [[1, 0], [2, 4]]],
    [3, [[1, 0], [2, 3], [3, 4]]],
    [10, [[1, 0], [2, 1], [4, 2], [6, 3], [8, 4]]],
    [189, [[1, 0], [38, 1], [76, 2], [114, 3], [152, 4]]],
  ])('up to %d begin where values differ', (most, shades) => {
    expect(shadesOf(most).map(({ from, shade }) => [from, shade])).toEqual(shades);
  });
});
