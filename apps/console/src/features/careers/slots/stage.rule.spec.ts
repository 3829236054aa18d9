import { describe, expect, it } from '@jest/globals';
import { furthest, nextEntry, sumHeads, type Heads } from './stage.rule.ts';

const NONE: Heads = { requested: 0, assessed: 0, granted: 0, advertised: 0, filled: 0, abolished: 0, net: 0, open: 0 };

describe('the stage of a slot', () => {
  it.each([
    ['asked for', { requested: 3 }, 'REQUESTED', { kind: 'ASSESSED', heads: 3 }],
    ['granted in part', { requested: 3, assessed: 2, granted: 1, net: 1, open: 1 }, 'GRANTED', { kind: 'ADVERTISED', heads: 1 }],
    ['filled in part', { requested: 3, assessed: 3, granted: 3, advertised: 3, filled: 1, net: 3, open: 2 }, 'FILLED', { kind: 'FILLED', heads: 2 }],
    ['filled', { requested: 1, assessed: 1, granted: 1, advertised: 1, filled: 1, net: 1 }, 'FILLED', null],
  ] as const)('%s', (_, heads, stage, next) => {
    expect([furthest({ ...NONE, ...heads }), nextEntry({ ...NONE, ...heads })]).toEqual([stage, next]);
  });

  it('adds slots up', () => {
    expect(sumHeads([{ ...NONE, granted: 2, net: 2 }, { ...NONE, granted: 1, abolished: 1 }])).toEqual({ ...NONE, granted: 3, abolished: 1, net: 2 });
    expect(sumHeads([])).toEqual(NONE);
  });
});
