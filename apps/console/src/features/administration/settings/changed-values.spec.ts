import { describe, expect, it } from '@jest/globals';
import { changedValues } from './changed-values.ts';

const defaults = { audienceCap: 50_000, approvalAbove: 20_000, escalatesAfter: 10, yenPerSegment: 10 };
const changes = [
  { ...defaults, state: 'WAITING', approvalAbove: 25_000, yenPerSegment: 12 },
  { ...defaults, state: 'REFUSED', escalatesAfter: 30, yenPerSegment: 12 },
  { ...defaults, state: 'IN_FORCE', yenPerSegment: 12 },
];

describe('what a change of settings changed', () => {
  it('is told against the last one in force before it, not against a refused one', () => {
    expect(changedValues(changes, 0, defaults, true)).toEqual([{ key: 'approvalAbove', before: 20_000, after: 25_000 }]);
    expect(changedValues(changes, 1, defaults, true)).toEqual([{ key: 'escalatesAfter', before: 10, after: 30 }]);
  });

  it('of the first one against the defaults, where the list goes back to it', () => {
    expect(changedValues(changes, 2, defaults, true)).toEqual([{ key: 'yenPerSegment', before: 10, after: 12 }]);
    expect(changedValues(changes, 2, defaults, false)).toBeNull();
  });
});
