import { describe, expect, it } from '@jest/globals';
import { aidPartners } from './aid.rule.ts';

const TEAMS = [
  { id: 'north', aid: [{ partnerId: 'east', inForce: true }, { partnerId: 'south', inForce: false }] },
  { id: 'east', aid: [{ partnerId: 'north', inForce: true }, { partnerId: 'west', inForce: true }] },
  { id: 'south', aid: [] },
  { id: 'west', aid: [{ partnerId: 'east', inForce: true }] },
];
const partnersOf = (chosen: string[]): string[] => aidPartners(TEAMS, chosen).map(({ id }) => id);

describe('who stands by the chosen teams', () => {
  it('is whoever owes one of them aid today, and not who is chosen already', () => {
    expect(partnersOf(['north'])).toEqual(['east']);
    expect(partnersOf(['north', 'east'])).toEqual(['west']);
    expect(partnersOf(['south'])).toEqual([]);
    expect(partnersOf([])).toEqual([]);
  });
});
