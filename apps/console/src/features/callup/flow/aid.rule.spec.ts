import { describe, expect, it } from '@jest/globals';
import { aidPartners, isAided } from './aid.rule.ts';

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

  it('is nobody where aid is not wanted, where nobody owes it, or where either team has ended', () => {
    const aided = (withMutualAid: boolean, chosen: string, ended: string[] = []): boolean => isAided(TEAMS.map((team) => ({ ...team, inForce: !ended.includes(team.id) })), { withMutualAid, teamIds: [chosen] });
    expect([aided(true, 'north'), aided(false, 'north'), aided(true, 'south'), aided(true, 'north', ['north']), aided(true, 'north', ['east'])]).toEqual([true, false, false, false, false]);
  });
});
