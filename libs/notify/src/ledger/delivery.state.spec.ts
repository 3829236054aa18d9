import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DELIVERY_STATES, type DeliveryState } from '../notify.types.ts';
import { DELIVERY_MOVES, DELIVERY_RANK, ENDED_STATES, everyPair, isLegalMove } from './delivery.state.ts';

const OURS: readonly DeliveryState[] = ['QUEUED', 'CLAIMED', 'UNKNOWN'];

describe('the moves of a delivery', () => {
  it('know every state', () => {
    expect(Object.keys(DELIVERY_MOVES).sort()).toEqual([...DELIVERY_STATES].sort());
    expect(Object.keys(DELIVERY_RANK).sort()).toEqual([...DELIVERY_STATES].sort());
  });

  it('never go back in rank, except to the queue while the provider is known not to have it', () => {
    for (const { from, to } of everyPair().filter((pair) => isLegalMove(pair.from, pair.to))) {
      if (to === 'QUEUED') expect(OURS).toContain(from);
      else expect(DELIVERY_RANK[to]).toBeGreaterThan(DELIVERY_RANK[from]);
    }
  });

  it('leave an ended state only for a true receipt', () => {
    for (const { to } of everyPair().filter((pair) => ENDED_STATES.includes(pair.from) && isLegalMove(pair.from, pair.to))) {
      expect(['SENT', 'DELIVERED']).toContain(to);
    }
  });

  it('bring any order and repetition of a provider\'s reports to the same end', () => {
    const report = fc.constantFrom<DeliveryState>('ACCEPTED', 'SENT', 'DELIVERED');
    const follow = (reports: DeliveryState[]): DeliveryState =>
      reports.reduce<DeliveryState>((state, next) => (isLegalMove(state, next) ? next : state), 'CLAIMED');
    fc.assert(fc.property(fc.array(report, { minLength: 1 }), (reports) => {
      const best = reports.reduce((a, b) => (DELIVERY_RANK[a] >= DELIVERY_RANK[b] ? a : b));
      expect(follow(reports)).toBe(best);
    }));
  });
});
