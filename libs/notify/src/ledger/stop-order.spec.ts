import { describe, expect, it } from '@jest/globals';
import { parseStopOrder, stopOrders, stopVerdict, type StopOrder } from './stop-order.ts';

const claim = { callUpId: 'c1', invitationId: 'i1', contactId: 'k1', purpose: 'INVITE' as const };

describe('a stop order', () => {
  it.each<[StopOrder, ReturnType<typeof stopVerdict>]>([
    [{ callUp: 'c1' }, 'CANCELLED'],
    [{ callUp: 'c2' }, null],
    [{ callUp: 'c1', purposes: ['INVITE', 'REMINDER'] }, 'CANCELLED'],
    [{ callUp: 'c1', purposes: ['STAND_DOWN'] }, null],
    [{ invitations: ['i0', 'i1'] }, 'CANCELLED'],
    [{ invitations: ['i1'], purposes: ['REMINDER'] }, null],
    [{ contacts: ['k1'] }, 'SUPPRESSED'],
    [{ contacts: [] }, null],
  ])('%j', (order, verdict) => {
    expect(stopVerdict(order, claim)).toBe(verdict);
  });

  it('survives its notification', () => {
    const order: StopOrder = { callUp: 'c1', purposes: ['INVITE'] };
    expect(parseStopOrder(JSON.stringify(order))).toEqual(order);
  });

  it.each(['', '{}', 'null', '[1', '"x"'])('is not %j', (payload) => {
    expect(parseStopOrder(payload)).toBeNull();
  });

  it('fits a notification however many it concerns', () => {
    const ids = Array.from({ length: 500 }, (_, i) => `0198a9f0-0000-7000-8000-${String(i).padStart(12, '0')}`);
    const orders = stopOrders('invitations', ids, ['INVITE', 'REMINDER']);
    expect(orders.flatMap((order) => ('invitations' in order ? order.invitations : []))).toEqual(ids);
    for (const order of orders) expect(JSON.stringify(order).length).toBeLessThan(8_000);
    expect(stopOrders('contacts', [])).toEqual([]);
  });
});
