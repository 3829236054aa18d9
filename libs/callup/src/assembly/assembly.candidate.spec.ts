import { describe, expect, it } from '@jest/globals';
import { candidateOf, type TeamLine, type TeamMember } from './assembly.candidate.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 7, 10, hour));
const line = (position: number, place: TeamLine['place'] = 'EITHER'): TeamLine => ({ position, need: 1, reserves: 0, place, fromAt: at(10), untilAt: at(20) });
const LINES = [line(0, 'ON_SITE'), line(1, 'REMOTE'), line(2)];
const member = (part: Partial<TeamMember> = {}): TeamMember => ({
  id: 'a', rank: 3, lines: [0, 1, 2], scores: [0.8, 0.6, 0.4], answer: 'YES', answerLate: false, answeredAt: at(1), arriveAt: null,
  assignment: null, position: null, assignedAt: null, booked: [], ...part,
});
const fits = (part: Partial<TeamMember>) => candidateOf(member(part), LINES)?.fits.map((fit) => fit.position) ?? null;
const scores = (part: Partial<TeamMember>) => candidateOf(member(part), LINES)?.fits.map((fit) => Number(fit.score.toFixed(3)));

describe('who takes part in an assembly', () => {
  it.each([[{ answer: null }], [{ answer: 'NO' }], [{ answerLate: true }], [{ lines: [], scores: [] }], [{ assignment: 'STOOD_DOWN', assignedAt: at(2) }]] as const)('not %j', (part) => {
    expect(candidateOf(member(part as Partial<TeamMember>), LINES)).toBeNull();
  });

  it('somebody who said yes again after he was stood down', () => {
    expect(fits({ assignment: 'STOOD_DOWN', assignedAt: at(0) })).toEqual([0, 1, 2]);
  });

  it('somebody whose late yes a coordinator has taken', () => {
    expect(candidateOf(member({ answerLate: true, assignment: 'ASSIGNED', position: 1 }), LINES)?.held).toEqual({ position: 1, as: 'ASSIGNED' });
  });
});

describe('which lines somebody can take', () => {
  it('all that he fits, but for work on site when he answered "remote only"', () => {
    expect(fits({})).toEqual([0, 1, 2]);
    expect(fits({ answer: 'REMOTE_ONLY' })).toEqual([1, 2]);
    expect(fits({ answer: 'REMOTE_ONLY', lines: [0], scores: [1] })).toBeNull();
  });

  it('none that is over when he arrives, and the less well the later he comes', () => {
    expect(fits({ answer: 'YES_FROM', arriveAt: at(20) })).toBeNull();
    expect(scores({ answer: 'YES_FROM', arriveAt: at(10) })).toEqual([0.4, 0.3, 0.2]);
    expect(scores({ answer: 'YES_FROM', arriveAt: at(15) })).toEqual([0.3, 0.225, 0.15]);
  });

  it('a reserve before everybody who was told nothing', () => {
    const reserve = candidateOf(member({ assignment: 'RESERVE', position: 2, scores: [0, 0, 0] }), LINES)!;
    const best = candidateOf(member({ scores: [1, 1, 1] }), LINES)!;
    expect(Math.min(...reserve.fits.map((fit) => fit.score))).toBeGreaterThanOrEqual(Math.max(...best.fits.map((fit) => fit.score)));
    expect(reserve.held).toEqual({ position: 2, as: 'RESERVE' });
  });

  it('not the one that he holds once his changed answer does not fit it', () => {
    expect(candidateOf(member({ answer: 'REMOTE_ONLY', assignment: 'ASSIGNED', position: 0 }), LINES)?.held).toBeUndefined();
  });
});
