import { describe, expect, it } from '@jest/globals';
import { arrivalProblem } from './answer-entry.rule.ts';

const now = new Date('2026-08-10T00:00:00Z');
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
const code = (arriveAt: Date | null, lastUntil: Date | null = minutes(600)) => arrivalProblem(arriveAt, lastUntil, now)?.code;

describe('a time of arrival', () => {
  it('lies between a moment ago and the end of the work', () => {
    expect(code(minutes(60))).toBeUndefined();
    expect(code(minutes(-15))).toBeUndefined();
    expect(code(minutes(-16))).toBe('ARRIVAL_PAST');
    expect(code(minutes(599))).toBeUndefined();
    expect(code(minutes(600))).toBe('ARRIVAL_AFTER_END');
    expect(code(minutes(600), null)).toBeUndefined();
  });

  it('must be one', () => {
    expect(code(null)).toBe('ARRIVAL_MISSING');
    expect(code(new Date('nonsense'))).toBe('ARRIVAL_MISSING');
  });
});
