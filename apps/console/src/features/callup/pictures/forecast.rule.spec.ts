import { describe, expect, it } from '@jest/globals';
import { expectedAt } from './forecast.rule.ts';

const CURVE = [{ minutes: 0, expectedYes: 0 }, { minutes: 10, expectedYes: 40 }, { minutes: 20, expectedYes: 50 }];

describe('a forecast at a moment', () => {
  it.each([[0, 0], [5, 20], [10, 40], [15, 45], [20, 50], [500, 50]])('%d minutes after the sending: %d', (minutes, yes) => {
    expect(expectedAt(CURVE, minutes)).toBe(yes);
  });

  it('is nothing where there is no forecast', () => expect(expectedAt([], 5)).toBeNull());
});
