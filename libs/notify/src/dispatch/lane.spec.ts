import { describe, expect, it } from '@jest/globals';
import type { Claimed } from '../ledger/claim.query.ts';
import { Lane, type Outgoing } from './lane.ts';

const outgoing = (id: string): Outgoing => ({
  claim: { deliveryId: id } as Claimed, message: { to: '', text: '', language: 'ja' }, senderAddress: '', expiresAt: 0,
});
const batch = (...ids: string[]): Outgoing[] => ids.map(outgoing);

/** A lane whose sends end when told to. */
function held(width: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const lane = new Lane(width, ({ claim }) => new Promise((resolve) => {
    begun.push(claim.deliveryId);
    ends.set(claim.deliveryId, resolve);
  }));
  const end = async (...ids: string[]): Promise<void> => {
    for (const id of ids) ends.get(id)!();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { lane, begun, end };
}

describe('a lane', () => {
  it('keeps so many in flight, first in, first out', async () => {
    const { lane, begun, end } = held(2);
    lane.push(batch('a', 'b', 'c'));
    lane.push(batch('d'));
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a', 'c');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect([lane.backlog, lane.inFlight]).toEqual([0, 1]);
  });

  it('gives back what has not begun', async () => {
    const { lane, begun, end } = held(1);
    lane.push(batch('a', 'b', 'c', 'd'));
    expect(lane.take((o) => o.claim.deliveryId === 'c').map((o) => o.claim.deliveryId)).toEqual(['c']);
    await end('a');
    expect(lane.take().map((o) => o.claim.deliveryId)).toEqual(['d']);
    expect(begun).toEqual(['a', 'b']);
  });

  it('says when there is room and when it is idle', async () => {
    const { lane, end } = held(1);
    const said: string[] = [];
    lane.push(batch('a', 'b', 'c'));
    void lane.room(1).then(() => said.push('room'));
    void lane.idle().then(() => said.push('idle'));
    await end('a');
    expect(said).toEqual([]);
    await end('b');
    expect(said).toEqual(['room']);
    await end('c');
    await Promise.all([lane.room(1), lane.idle()]);
    expect(said).toEqual(['room', 'idle']);
  });
});
