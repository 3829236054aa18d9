import { describe, expect, it } from '@jest/globals';
import type { SendResult } from '../provider/channel-provider.ts';
import { effectOf, unbegun } from './result.rule.ts';

const held = { deliveryId: 'd', leaseToken: '7', attempts: 3 };

describe('what a provider\'s answer changes', () => {
  it.each<[SendResult, object, object]>([
    [{ kind: 'ACCEPTED', messageId: 'SM1' }, { state: 'ACCEPTED', messageId: 'SM1', errorCode: null }, { sign: 'ALIVE', pauseMs: null }],
    [{ kind: 'FAILED', code: '21211', unreachable: 'INVALID_NUMBER' }, { state: 'FAILED', errorCode: '21211' }, { sign: 'ALIVE', unreachable: 'INVALID_NUMBER' }],
    [{ kind: 'FAILED', code: '21617' }, { state: 'FAILED' }, { unreachable: null }],
    [{ kind: 'THROTTLED', code: '20429', retryAfterMs: 3_000 }, { state: 'QUEUED', delayMs: 0 }, { sign: null, pauseMs: 3_000 }],
    [{ kind: 'THROTTLED', code: '20429', retryAfterMs: null }, { state: 'QUEUED', delayMs: 0 }, { sign: null, pauseMs: 500 }],
    [{ kind: 'TEMPORARY', code: '450', providerWide: false }, { state: 'QUEUED', delayMs: 10_000 }, { sign: 'ALIVE' }],
    [{ kind: 'TEMPORARY', code: '503', providerWide: true }, { state: 'QUEUED', delayMs: 1_000 }, { sign: 'TROUBLE' }],
    [{ kind: 'MISCONFIGURED', code: '20003' }, { state: 'QUEUED', delayMs: 1_000 }, { sign: 'MISCONFIGURED' }],
    [{ kind: 'UNKNOWN', code: 'ETIMEDOUT' }, { state: 'UNKNOWN', delayMs: 0 }, { sign: 'TROUBLE' }],
  ])('%j', (result, settlement, rest) => {
    const effect = effectOf(held, result, 0);
    expect(effect).toMatchObject(rest);
    expect(effect.settlement).toMatchObject({ ...settlement, deliveryId: 'd', leaseToken: '7', unbegun: false });
  });

  it('does not count a send that never began', () => {
    expect(unbegun(held, 'CANCELLED')).toMatchObject({ state: 'CANCELLED', unbegun: true });
    expect(unbegun(held, 'QUEUED', 'RENDER', 500)).toMatchObject({ state: 'QUEUED', errorCode: 'RENDER', delayMs: 500, unbegun: true });
  });
});
