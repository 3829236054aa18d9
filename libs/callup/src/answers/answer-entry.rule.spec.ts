import { describe, expect, it } from '@jest/globals';
import type { AnswerableInvitation } from './answerable-invitation.query.ts';
import { arrivalProblem, checkEntry } from './answer-entry.rule.ts';

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

describe('an answer that was taken on paper', () => {
  const launchedAt = new Date('2026-08-10T00:00:42Z');
  const received = (at: string): string | undefined => checkEntry(
    { invitationId: 'i', kind: 'YES', arriveAt: null, note: 'x', entryKey: 'k', receivedAt: new Date(at) },
    { state: 'OPEN', launchedAt, lastUntil: null } as unknown as AnswerableInvitation, minutes(30))?.code;

  it('counts from the minute of the launch on, because paper knows no seconds, and never from the future', () => {
    expect(received('2026-08-10T00:00:00Z')).toBeUndefined();
    expect(received('2026-08-09T23:59:59Z')).toBe('RECEIVED_BEFORE_LAUNCH');
    expect(received('2026-08-10T00:31:00Z')).toBe('RECEIVED_IN_FUTURE');
  });
});
