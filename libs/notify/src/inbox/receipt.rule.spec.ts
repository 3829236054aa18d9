import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DeliveryState } from '../notify.types.ts';
import type { InboxRow } from './inbox.types.ts';
import { readReceipt, receiptRounds, type Receipt } from './receipt.rule.ts';

const row = (payload: Record<string, unknown>, deliveryId: string | null = 'd'): InboxRow =>
  ({ id: 'i', provider: 'twilio', externalId: 'x', kind: 'STATUS', deliveryId, payload, receivedAt: new Date(0), outcome: null });

const receipt = (deliveryId: string, messageId: string, state: DeliveryState): Receipt => ({ inboxId: `${messageId}:${state}`, deliveryId, messageId, state, errorCode: null });

describe('a status callback', () => {
  it.each<[string, DeliveryState]>([['queued', 'ACCEPTED'], ['sent', 'SENT'], ['delivered', 'DELIVERED'], ['read', 'DELIVERED'], ['undelivered', 'UNDELIVERED'], ['failed', 'FAILED']])(
    '%s says %s', (word, state) => {
      expect(readReceipt(row({ MessageSid: 'SM1', MessageStatus: word, ErrorCode: '30003' }))).toEqual({ inboxId: 'i', deliveryId: 'd', messageId: 'SM1', state, errorCode: '30003' });
    });

  it('is nothing without a delivery, a message or a word that is known', () => {
    expect(readReceipt(row({ MessageSid: 'SM1', MessageStatus: 'sent' }, null))).toBeNull();
    expect(readReceipt(row({ MessageStatus: 'sent' }))).toBeNull();
    expect(readReceipt(row({ MessageSid: 'SM1', MessageStatus: 'dancing' }))).toBeNull();
  });
});

describe('several callbacks', () => {
  it('keep what tells most about each message', () => {
    expect(receiptRounds([receipt('d', 'SM1', 'DELIVERED'), receipt('d', 'SM1', 'SENT'), receipt('e', 'SM2', 'SENT')]))
      .toEqual([[receipt('d', 'SM1', 'DELIVERED'), receipt('e', 'SM2', 'SENT')]]);
  });

  it('apply both messages of a doubled delivery, success last', () => {
    expect(receiptRounds([receipt('d', 'SM1', 'DELIVERED'), receipt('d', 'SM2', 'FAILED')]))
      .toEqual([[receipt('d', 'SM2', 'FAILED')], [receipt('d', 'SM1', 'DELIVERED')]]);
  });

  it('do not depend on their order', () => {
    const any = fc.record({ d: fc.constantFrom('a', 'b'), m: fc.constantFrom('1', '2'), s: fc.constantFrom<DeliveryState>('ACCEPTED', 'SENT', 'FAILED', 'UNDELIVERED', 'DELIVERED') })
      .map(({ d, m, s }) => receipt(d, d + m, s));
    const shape = (receipts: Receipt[]): unknown => receiptRounds(receipts).map((round) => new Set(round.map((r) => r.inboxId)));
    fc.assert(fc.property(fc.array(any, { maxLength: 12 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(shape(shuffled)).toEqual(shape(list));
    }));
  });
});
