import { describe, expect, it } from '@jest/globals';
import { endOf, type Answer } from './end.rule.ts';

const row = (ripe: boolean, expired = false) => ({ deliveryId: 'd', ripe, expired });

describe('the end of an unknown outcome', () => {
  it.each<[string, boolean, boolean, Answer, object | null]>([
    ['found at once', false, false, { kind: 'FOUND', messageId: 'SM1' }, { state: 'ACCEPTED', messageId: 'SM1', resend: false }],
    ['found after its time', true, true, { kind: 'FOUND', messageId: 'SM1' }, { state: 'ACCEPTED' }],
    ['absent, but not for long', false, false, { kind: 'ABSENT' }, null],
    ['absent for long', true, false, { kind: 'ABSENT' }, { state: 'QUEUED', resend: true }],
    ['nobody to ask, for long', true, false, { kind: 'NO_WAY_TO_ASK' }, { state: 'QUEUED', resend: true }],
    ['nobody answers, for long', true, false, { kind: 'UNANSWERED' }, null],
    ['nobody answers and it is over', true, true, { kind: 'UNANSWERED' }, { state: 'EXPIRED', resend: false }],
    ['may not be sent any more', true, false, { kind: 'SUPPRESSED' }, { state: 'QUEUED', resend: false }],
  ])('%s', (_, ripe, expired, answer, end) => {
    const ended = endOf(row(ripe, expired), answer);
    if (end === null) expect(ended).toBeNull();
    else expect(ended).toMatchObject(end);
  });
});
