import { describe, expect, it } from '@jest/globals';
import { closedGates, type ReaderFacts } from './briefing-gate.rule.ts';

const READY: ReaderFacts = { assignment: 'ASSIGNED', release: 'NOT_NEEDED', pledge: true, highestTlp: 'AMBER' };
const codes = (wish: Partial<ReaderFacts>, label: Parameters<typeof closedGates>[1] = 'AMBER'): string[] => closedGates({ ...READY, ...wish }, label).map(({ code }) => code);

describe('the gates in front of a briefing', () => {
  it.each([
    [{}, []],
    [{ release: 'GRANTED' }, []],
    [{ assignment: null }, ['NO_PLACE']],
    [{ assignment: 'RESERVE', pledge: false }, ['NO_PLACE']],
    [{ release: 'PENDING' }, ['RELEASE_PENDING']],
    [{ release: 'REFUSED' }, ['RELEASE_PENDING']],
    [{ pledge: false, release: 'PENDING' }, ['RELEASE_PENDING', 'PLEDGE_MISSING']],
    [{ highestTlp: 'GREEN' as const }, ['TLP_ABOVE']],
    [{ highestTlp: null }, []],
  ])('%j: %j', (wish, expected) => expect(codes(wish)).toEqual(expected));

  it('asks for the label of the briefing, not of the incident', () => expect(codes({ highestTlp: 'GREEN' }, 'GREEN')).toEqual([]));
});
