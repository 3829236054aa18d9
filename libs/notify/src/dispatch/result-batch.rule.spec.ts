import { describe, expect, it } from '@jest/globals';
import type { Claimed } from '../ledger/claim.query.ts';
import type { SendResult } from '../provider/channel-provider.ts';
import { pausesOf, signsOf, unreachableOf } from './result-batch.rule.ts';
import { effectOf } from './result.rule.ts';
import type { Result } from './result-writer.ts';

const result = (id: string, answer: SendResult, more: Partial<Claimed> = {}): Result => {
  const claim = { deliveryId: id, contactId: `k-${id}`, senderId: 's1', provider: 'twilio', leaseToken: '1', attempts: 1, ...more } as Claimed;
  return { claim, effect: effectOf(claim, answer, 0) };
};

describe('a batch of results', () => {
  it('gives each provider its signs in order, and the last trouble', () => {
    const batch = [
      result('a', { kind: 'UNKNOWN', code: 'ETIMEDOUT' }), result('b', { kind: 'ACCEPTED', messageId: 'SM1' }),
      result('c', { kind: 'ACCEPTED', messageId: '1' }, { provider: 'smtp' }), result('d', { kind: 'THROTTLED', code: '20429', retryAfterMs: 1 }),
    ];
    expect(signsOf(batch)).toEqual([
      ['smtp', { signs: ['ALIVE'], error: null }],
      ['twilio', { signs: ['TROUBLE', 'ALIVE'], error: 'ETIMEDOUT' }],
    ]);
  });

  it('rests each sender for the longest time asked', () => {
    const throttled = (id: string, retryAfterMs: number, senderId: string): Result => result(id, { kind: 'THROTTLED', code: id, retryAfterMs }, { senderId });
    expect(pausesOf([throttled('a', 1_000, 's2'), throttled('b', 3_000, 's1'), throttled('c', 2_000, 's2')])).toEqual([
      ['s1', { ms: 3_000, reason: 'b' }], ['s2', { ms: 2_000, reason: 'c' }],
    ]);
  });

  it('tells of contacts only when the row took the result', () => {
    const gone: SendResult = { kind: 'FAILED', code: '21211', unreachable: 'INVALID_NUMBER' };
    const took = [{ deliveryId: 'a', callUpId: 'c', contactId: 'k-a', state: 'FAILED' as const }];
    expect(unreachableOf([result('a', gone), result('b', gone)], took)).toEqual([['INVALID_NUMBER', ['k-a']]]);
  });
});
