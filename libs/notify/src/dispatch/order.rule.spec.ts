import { describe, expect, it } from '@jest/globals';
import type { Claimed } from '../ledger/claim.query.ts';
import { avoidProvider, giveBack, orderOf, restSender } from './order.rule.ts';

const outgoing = { claim: { deliveryId: 'd', leaseToken: '1', callUpId: 'c1', contactId: 'k1', invitationId: 'i1', purpose: 'INVITE', senderId: 's1', provider: 'twilio' } as Claimed };

describe('an order to a dispatcher', () => {
  it('gives back without counting a send', () => {
    expect(giveBack(outgoing)).toMatchObject({ deliveryId: 'd', leaseToken: '1', state: 'QUEUED', unbegun: true });
  });

  it('concerns one sender or one provider', () => {
    expect([restSender('s1')(outgoing)?.state, restSender('s2')(outgoing)]).toEqual(['QUEUED', null]);
    expect([avoidProvider('twilio')(outgoing)?.state, avoidProvider('smtp')(outgoing)]).toEqual(['QUEUED', null]);
  });

  it('ends what a stop order concerns, and doubts everything when one may have been missed', () => {
    expect(orderOf({ callUp: 'c1' })(outgoing)).toMatchObject({ state: 'CANCELLED', errorCode: null });
    expect(orderOf({ contacts: ['k1'] })(outgoing)).toMatchObject({ state: 'SUPPRESSED', errorCode: 'OPTED_OUT' });
    expect(orderOf({ callUp: 'c2' })(outgoing)).toBeNull();
    expect(orderOf(null)(outgoing)).toMatchObject({ state: 'QUEUED' });
  });
});
