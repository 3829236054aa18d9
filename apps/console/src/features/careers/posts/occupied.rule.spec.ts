import { describe, expect, it } from '@jest/globals';
import { stateOn } from './occupied.rule.ts';

const post = {
  foundedOn: '2026-04-01', abolishedOn: '2027-04-01',
  holdings: [{ kind: 'HOLDER', fromOn: '2026-04-01', untilOn: '2026-06-30' }, { kind: 'ACTING', fromOn: '2026-08-01', untilOn: null }, { kind: 'CONCURRENT', fromOn: '2026-09-01', untilOn: null }],
} as const;

describe('a post', () => {
  it.each([['2026-03-31', 'NOT_YET'], ['2026-06-30', 'HOLDER'], ['2026-07-01', 'VACANT'], ['2026-08-01', 'ACTING'], ['2026-09-01', 'CONCURRENT'], ['2027-04-01', 'ABOLISHED']])('on %s is %s', (day, state) => {
    expect(stateOn(post, day)).toBe(state);
  });
});
