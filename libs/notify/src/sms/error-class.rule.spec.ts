import { describe, expect, it } from '@jest/globals';
import type { SendResult } from '../provider/channel-provider.ts';
import { twilioErrorResult, unreachableReason, worthAnotherTry } from './error-class.rule.ts';
import { TwilioRefusal, TwilioSilence } from './twilio.errors.ts';

const refused = (status: number, code: number | null, retryAfterMs: number | null = null): SendResult =>
  twilioErrorResult(new TwilioRefusal(status, code, retryAfterMs));

describe('what an error of Twilio means', () => {
  it.each<[number, number, SendResult]>([
    [400, 21211, { kind: 'FAILED', code: '21211', unreachable: 'INVALID_NUMBER' }],
    [400, 21610, { kind: 'FAILED', code: '21610', unreachable: 'OPTED_OUT' }],
    [400, 21614, { kind: 'FAILED', code: '21614', unreachable: 'NOT_MOBILE' }],
    [400, 30005, { kind: 'FAILED', code: '30005', unreachable: 'UNKNOWN_HANDSET' }],
    [400, 21617, { kind: 'FAILED', code: '21617' }],
    [400, 30036, { kind: 'FAILED', code: '30036' }],
    [400, 30008, { kind: 'TEMPORARY', code: '30008', providerWide: false }],
    [401, 20003, { kind: 'MISCONFIGURED', code: '20003' }],
    [404, 21701, { kind: 'MISCONFIGURED', code: '21701' }],
    [400, 21606, { kind: 'MISCONFIGURED', code: '21606' }],
    [400, 30001, { kind: 'THROTTLED', code: '30001', retryAfterMs: null }],
    [429, 21611, { kind: 'THROTTLED', code: '21611', retryAfterMs: 60_000 }],
    [503, 20503, { kind: 'TEMPORARY', code: '20503', providerWide: true }],
    [500, 20500, { kind: 'UNKNOWN', code: '20500' }],
  ])('%i %i', (status, code, result) => {
    expect(refused(status, code)).toEqual(result);
  });

  it('obeys Retry-After', () => {
    expect(refused(429, 20429, 3_000)).toEqual({ kind: 'THROTTLED', code: '20429', retryAfterMs: 3_000 });
    expect(refused(429, null)).toEqual({ kind: 'THROTTLED', code: '429', retryAfterMs: null });
  });

  it('knows what never left and doubts the rest', () => {
    expect(twilioErrorResult(new TwilioSilence('ECONNREFUSED', false))).toEqual({ kind: 'TEMPORARY', code: 'ECONNREFUSED', providerWide: true });
    expect(twilioErrorResult(new TwilioSilence('UND_ERR_HEADERS_TIMEOUT', true))).toEqual({ kind: 'UNKNOWN', code: 'UND_ERR_HEADERS_TIMEOUT' });
    expect(twilioErrorResult(new TypeError('x'))).toEqual({ kind: 'UNKNOWN', code: 'TypeError' });
  });

  it('reads failure reports with the same table', () => {
    expect(unreachableReason(30006)).toBe('NOT_MOBILE');
    expect(unreachableReason(30008)).toBeUndefined();
    expect([30001, 30003, 30008, 30005, 21610].map(worthAnotherTry)).toEqual([true, true, true, false, false]);
  });
});
