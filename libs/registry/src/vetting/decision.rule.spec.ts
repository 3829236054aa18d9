import { describe, expect, it } from '@jest/globals';
import { mayDecide, mayFail, missingSteps, STEP_KINDS, wantsRemark, type CaseEntry } from './decision.rule.ts';

const done: CaseEntry[] = STEP_KINDS.map((kind) => ({ kind, outcome: 'PASSED', byUser: 'a' }));
const proposal: CaseEntry = { kind: 'PROPOSAL', outcome: 'APPROVE', byUser: 'a' };
const b = { userId: 'b', expertId: null };

describe('the steps of a case', () => {
  it('are all wanted, in their order', () => {
    expect(missingSteps([])).toEqual(STEP_KINDS);
    expect(missingSteps(done)).toEqual([]);
  });

  it('count by what was entered last', () => {
    expect(missingSteps([...done, { kind: 'EMPLOYER', outcome: 'FAILED', byUser: 'a' }])).toEqual(['EMPLOYER']);
    expect(missingSteps([...done, { kind: 'EMPLOYER', outcome: 'FAILED', byUser: 'a' }, { kind: 'EMPLOYER', outcome: 'NOT_NEEDED', byUser: 'b' }])).toEqual([]);
  });

  it('may end badly, but for the attestation, of which there is no no', () => {
    expect(STEP_KINDS.filter((kind) => !mayFail(kind))).toEqual(['ATTESTATION']);
  });

  it('want words where somebody fails or something is left out, but for the attestation', () => {
    expect(STEP_KINDS.filter((kind) => wantsRemark(kind, 'NOT_NEEDED'))).toEqual(['IDENTITY', 'REFERENCES', 'EMPLOYER', 'PLEDGE']);
    expect([wantsRemark('EMPLOYER', 'FAILED'), wantsRemark('EMPLOYER', 'PASSED')]).toEqual([true, false]);
  });

  it('may be left out, but for identity and pledge', () => {
    expect(missingSteps(STEP_KINDS.map((kind) => ({ kind, outcome: 'NOT_NEEDED', byUser: 'a' })))).toEqual(['IDENTITY', 'PLEDGE']);
  });
});

describe('four eyes', () => {
  it('ask for a proposal of somebody else', () => {
    expect(mayDecide(done, 'x', b)).toBe('NO_PROPOSAL');
    expect(mayDecide([...done, proposal], 'x', b)).toBe('MAY');
    expect(mayDecide([...done, proposal], 'x', { userId: 'a', expertId: null })).toBe('OWN_PROPOSAL');
  });

  it('do not take a proposal that something was entered after, or that was returned', () => {
    expect(mayDecide([...done, proposal, { kind: 'IDENTITY', outcome: 'FAILED', byUser: 'c' }], 'x', b)).toBe('NO_PROPOSAL');
    expect(mayDecide([...done, proposal, { kind: 'DECISION', outcome: 'RETURNED', byUser: 'c' }], 'x', b)).toBe('NO_PROPOSAL');
  });

  it('let nobody act in his own case', () => {
    expect(mayDecide([...done, proposal], 'x', { userId: 'b', expertId: 'x' })).toBe('OWN_CASE');
  });
});
