import { describe, expect, it } from '@jest/globals';
import { ExpertStatus } from '../entities/expert.entity.ts';
import { caseKindFor, moveOf, MOVES, type LifeCycleAct } from './life-cycle.rule.ts';

const STATUSES = Object.values(ExpertStatus);
const ACTS = Object.keys(MOVES) as LifeCycleAct[];
const reachable = (from: ExpertStatus): ExpertStatus[] => [...new Set(ACTS.flatMap((act) => moveOf(act, from) ?? []))].sort();

describe('the life of a membership', () => {
  it.each([
    ['INVITED', ['APPLIED', 'LEFT']], ['APPLIED', ['LEFT', 'VETTING']], ['VETTING', ['ACTIVE', 'LEFT']],
    ['ACTIVE', ['LAPSED', 'LEFT', 'SUSPENDED']], ['SUSPENDED', ['ACTIVE', 'LAPSED', 'LEFT']], ['LAPSED', ['ACTIVE', 'LEFT', 'VETTING']], ['LEFT', ['INVITED']],
  ] as const)('leads from %s to %j alone', (from, to) => expect(reachable(from)).toEqual(to));

  it('never skips vetting: only a decision makes somebody active who is not', () => {
    const intoActive = ACTS.filter((act) => MOVES[act].to === 'ACTIVE');
    expect(intoActive).toEqual(['APPROVE', 'REINSTATE']);
    expect(STATUSES.filter((status) => moveOf('REINSTATE', status))).toEqual(['SUSPENDED']);
  });

  it('moves nobody to where he stands', () => {
    for (const act of ACTS) for (const status of STATUSES) expect(moveOf(act, status)).not.toBe(status);
  });

  it('opens cases for applicants and for members, not for strangers and alumni', () => {
    expect(STATUSES.map((status) => [status, caseKindFor(status)])).toEqual([
      ['INVITED', null], ['APPLIED', 'FIRST'], ['VETTING', 'FIRST'], ['ACTIVE', 'RENEWAL'], ['SUSPENDED', 'RENEWAL'], ['LAPSED', 'RENEWAL'], ['LEFT', null],
    ]);
  });
});
