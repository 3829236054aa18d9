import { describe, expect, it } from '@jest/globals';
import { reachability, rosterFigures } from './reachability.rule.ts';

describe('reachability', () => {
  it.each([
    [true, true, false, 100], [true, false, false, 60], [false, true, false, 40], [false, false, false, 0], [true, true, true, 50], [false, false, true, 0],
  ])('phone %s, mail %s, missed drill %s: %s', (phone, mail, missedDrill, figure) => expect(reachability({ phone, mail, missedDrill })).toBe(figure));

  it('of a roster is the average of its people', () => {
    const ways = { phone: true, mail: true, missedDrill: false };
    expect(rosterFigures([{ ...ways, people: 2 }, { ...ways, mail: false, missedDrill: true, people: 1 }])).toEqual({ people: 3, average: 76.7, twoWays: 2, oneWay: 1, noWay: 0, missedDrill: 1 });
    expect(rosterFigures([])).toEqual({ people: 0, average: 0, twoWays: 0, oneWay: 0, noWay: 0, missedDrill: 0 });
  });
});
