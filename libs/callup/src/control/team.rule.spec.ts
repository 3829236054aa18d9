import { describe, expect, it } from '@jest/globals';
import type { TeamLine, TeamMember } from '../assembly/assembly.candidate.ts';
import { placeByHand, type Taken } from './team.rule.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 7, 10, hour));
const LINES: TeamLine[] = [
  { position: 0, need: 1, reserves: 1, place: 'ON_SITE', fromAt: at(10), untilAt: at(20) },
  { position: 1, need: 2, reserves: 0, place: 'REMOTE', fromAt: at(10), untilAt: at(20) },
  { position: 2, need: 1, reserves: 0, place: 'EITHER', fromAt: at(10), untilAt: at(20) },
];
const member = (part: Partial<TeamMember> = {}): TeamMember => ({
  id: 'a', rank: 1, lines: [0, 1], scores: [0.2, 0.9], answer: 'YES', answerLate: false, answeredAt: at(1), arriveAt: null,
  assignment: null, position: null, assignedAt: null, booked: [], ...part,
});
const place = (part: Partial<TeamMember>, position?: number, taken: Taken[] = [], as: 'ASSIGNED' | 'RESERVE' = 'ASSIGNED') => {
  const placing = placeByHand(member(part), as, LINES, taken, position);
  return placing.ok ? placing.place.position : placing.problem.code;
};

describe('a place by hand', () => {
  it('is the best fitting one with room when none is named', () => {
    expect(place({})).toBe(1);
    expect(place({}, undefined, [{ position: 1, assigned: 2, reserved: 0 }])).toBe(0);
    expect(place({}, undefined, [{ position: 1, assigned: 2, reserved: 0 }, { position: 0, assigned: 1, reserved: 0 }])).toBe('NO_ROOM');
    expect(place({}, undefined, [], 'RESERVE')).toBe(0);
  });

  it('may be given to a late yes and to somebody who was stood down', () => {
    expect(place({ answerLate: true, assignment: 'STOOD_DOWN', assignedAt: at(2) })).toBe(1);
  });

  it('is never given to a no, on a wrong line or beyond the need', () => {
    expect(place({ answer: null })).toBe('NO_YES');
    expect(place({ answer: 'NO' })).toBe('NO_YES');
    expect(place({}, 2)).toBe('LINE_DOES_NOT_FIT');
    expect(place({}, 3)).toBe('LINE_UNKNOWN');
    expect(place({ answer: 'REMOTE_ONLY' }, 0)).toBe('REMOTE_ONLY');
    expect(place({ answer: 'YES_FROM', arriveAt: at(21) })).toBe('LINE_DOES_NOT_FIT');
    expect(place({}, 0, [{ position: 0, assigned: 1, reserved: 0 }])).toBe('LINE_FULL');
    expect(place({}, 0, [{ position: 0, assigned: 0, reserved: 1 }], 'RESERVE')).toBe('LINE_FULL');
  });
});
