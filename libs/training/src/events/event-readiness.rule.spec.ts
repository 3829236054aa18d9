import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeProblem, readiness, rehearsalProblem, type Rehearsal } from './event-readiness.rule.ts';

const rehearsal = (ordinal: number, state: Rehearsal['state'], openFindings = 0): Rehearsal =>
  ({ id: `r${ordinal}`, ordinal, state, openFindings, fromOn: daysAfter('2026-04-01', ordinal * 10), untilOn: daysAfter('2026-04-01', ordinal * 10 + 2) });

describe('an event programme', () => {
  it('by hand: three of five held, two findings open: two missing and not ready', () => {
    const all = [rehearsal(1, 'HELD'), rehearsal(2, 'CANCELLED'), rehearsal(3, 'HELD', 2), rehearsal(4, 'HELD'), rehearsal(5, 'PLANNED')];
    expect(readiness(5, all)).toEqual({ held: 3, missing: 2, openFindings: 2, ready: false });
    expect(readiness(3, all.map((one) => ({ ...one, openFindings: 0 })))).toEqual({ held: 3, missing: 0, openFindings: 0, ready: true });
  });

  it('holds no rehearsal while findings of an earlier one are open', () => {
    expect(rehearsalProblem(rehearsal(2, 'PLANNED'), [rehearsal(1, 'HELD', 1), rehearsal(2, 'PLANNED')])?.code).toBe('FINDINGS_OPEN');
    expect(rehearsalProblem(rehearsal(2, 'PLANNED'), [rehearsal(1, 'HELD'), rehearsal(2, 'PLANNED')])).toBeNull();
    expect(rehearsalProblem(rehearsal(2, 'PLANNED'), [rehearsal(1, 'HELD'), rehearsal(2, 'PLANNED'), rehearsal(3, 'PLANNED', 4)])).toBeNull();
  });

  it('holds none before the one before it was held or cancelled', () => {
    expect(rehearsalProblem(rehearsal(3, 'PLANNED'), [rehearsal(1, 'HELD'), rehearsal(2, 'PLANNED')])?.code).toBe('REHEARSAL_OUT_OF_TURN');
    expect(rehearsalProblem(rehearsal(3, 'PLANNED'), [rehearsal(1, 'HELD'), rehearsal(2, 'CANCELLED')])).toBeNull();
  });

  it('has its rehearsals one after another, each before the event', () => {
    const all = [rehearsal(1, 'HELD'), rehearsal(3, 'PLANNED')];
    const code = (one: Partial<Rehearsal>): string | undefined => placeProblem({ ...rehearsal(2, 'PLANNED'), ...one }, all, '2026-06-01')?.code;
    expect(code({})).toBeUndefined();
    expect(code({ ordinal: 0 })).toBe('NO_ORDINAL');
    expect(code({ ordinal: 3 })).toBe('ORDINAL_TAKEN');
    expect(code({ fromOn: '2026-04-13' })).toBe('REHEARSALS_OUT_OF_ORDER');
    expect(code({ untilOn: '2026-05-01' })).toBe('REHEARSALS_OUT_OF_ORDER');
    expect(placeProblem(rehearsal(4, 'PLANNED'), all, '2026-05-13')?.code).toBe('REHEARSAL_TOO_LATE');
  });

  it('is ready only when nothing is missing and nothing is open, whatever happened', () => {
    const all = fc.array(fc.record({ state: fc.constantFrom('PLANNED' as const, 'HELD' as const, 'CANCELLED' as const), open: fc.nat(3) }), { maxLength: 9 })
      .map((list) => list.map(({ state, open }, at) => rehearsal(at + 1, state, state === 'HELD' ? open : 0)));
    fc.assert(fc.property(all, fc.integer({ min: 1, max: 9 }), (rehearsals, required) => {
      const { held, missing, openFindings, ready } = readiness(required, rehearsals);
      expect(missing).toBe(Math.max(0, required - held));
      expect(ready).toBe(held >= required && openFindings === 0);
    }));
  });
});
