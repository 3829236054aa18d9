import { describe, expect, it } from '@jest/globals';
import { releasePhase, type ReleasePhase, type ReleaseState } from './release.state.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 4, 1, hour));
const phase = (state: ReleaseState, hour: number): ReleasePhase => releasePhase({ state, dueAt: at(6), untilAt: at(12) }, at(hour));

describe('the phase of a release link', () => {
  it.each([
    ['PENDING', 5, 'ASKING'], ['PENDING', 6, 'LATE'], ['LAPSED', 7, 'LATE'], ['WITHDRAWN', 5, 'CALLED_OFF'], ['GRANTED', 5, 'GRANTED'], ['GRANTED', 7, 'GRANTED'],
    ['REFUSED', 7, 'REFUSED'], ['GRANTED', 12, 'EXPIRED'], ['PENDING', 13, 'EXPIRED'], ['WITHDRAWN', 12, 'EXPIRED'],
  ] as const)('%s at %d is %s', (state, hour, expected) => expect(phase(state, hour)).toBe(expected));
});
