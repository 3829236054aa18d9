import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actProblem, FindingAct, findingProblem, isOpen } from './finding.rule.ts';

describe('a finding', () => {
  it('is open until it is mended or accepted, and open again when somebody says so', () => {
    expect(isOpen([])).toBe(true);
    expect(isOpen(['MENDED'])).toBe(false);
    expect(isOpen(['ACCEPTED', 'REOPENED'])).toBe(true);
    expect(actProblem(['MENDED'], 'ACCEPTED', 'x')?.code).toBe('FINDING_SO_ALREADY');
    expect(actProblem([], 'REOPENED', 'x')?.code).toBe('FINDING_SO_ALREADY');
    expect(actProblem([], 'MENDED', ' ')).toMatchObject({ code: 'NO_TEXT', field: 'reason' });
  });

  it('is due on a day that is not before the exercise', () => {
    expect(findingProblem({ text: 'x', dueOn: '2026-05-01' }, '2026-05-01')).toBeNull();
    expect(findingProblem({ text: 'x', dueOn: '2026-04-30' }, '2026-05-01')?.field).toBe('dueOn');
    expect(findingProblem({ text: 'x'.repeat(2_001), dueOn: '2026-05-01' }, '2026-05-01')?.field).toBe('text');
  });

  it('whatever is let in one by one: closing and opening take turns', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...Object.values(FindingAct)), { maxLength: 20 }), (wishes) => {
      const acts: FindingAct[] = [];
      for (const wish of wishes) if (actProblem(acts, wish, 'x') === null) acts.push(wish);
      acts.forEach((act, at) => expect(act === 'REOPENED').toBe(at % 2 === 1));
    }));
  });
});
