import { describe, expect, it } from '@jest/globals';
import type { Claimed } from '../ledger/claim.query.ts';
import { Lane, type Outgoing } from './lane.ts';

const outgoing = (id: string): Outgoing => ({
  claim: { deliveryId: id } as Claimed, message: { to: '', text: '', language: 'ja' }, senderAddress: '', expiresAt: 0,
});
const batch = (...ids: string[]): Outgoing[] => ids.map(outgoing);

/** A lane whose sends end when told to, and whose beginnings are recorded at once unless held back. */
function held(width: number, record: (ids: string[]) => Promise<boolean> = () => Promise.resolve(true)) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const lane = new Lane({
    width,
    begin: async (batch) => (await record(batch.map((o) => o.claim.deliveryId)) ? batch : []),
    send: ({ claim }) => new Promise((resolve) => {
      begun.push(claim.deliveryId);
      ends.set(claim.deliveryId, resolve);
    }),
  });
  const end = async (...ids: string[]): Promise<void> => {
    for (const id of ids) ends.get(id)!();
    await turns();
  };
  return { lane, begun, end };
}

/** Lets everything run that waits for nothing but its turn. */
const turns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a lane', () => {
  it('keeps so many in flight, first in, first out', async () => {
    const { lane, begun, end } = held(2);
    lane.push(batch('a', 'b', 'c'));
    lane.push(batch('d'));
    await turns();
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
    await turns();
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
    await turns();
    await end('a');
    expect(said).toEqual([]);
    await end('b');
    expect(said).toEqual(['room']);
    await end('c');
    await Promise.all([lane.room(1), lane.idle()]);
    expect(said).toEqual(['room', 'idle']);
  });

  it('sends nothing before its beginning is on record; those that wait meanwhile share the next record', async () => {
    const records: { ids: string[]; done: (recorded: boolean) => void }[] = [];
    const { lane, begun } = held(4, (ids) => new Promise((done) => records.push({ ids, done })));
    lane.push(batch('a'));
    lane.push(batch('b', 'c', 'd', 'e'));
    await turns();
    expect(records.map((r) => r.ids)).toEqual([['a']]);
    expect(begun).toEqual([]);
    records[0]!.done(true);
    await turns();
    expect(begun).toEqual(['a']);
    expect(records[1]!.ids).toEqual(['b', 'c', 'd']);
  });

  it('gives back those whose beginning is just being recorded, and frees their places', async () => {
    let done: (recorded: boolean) => void = () => undefined;
    const { lane, begun } = held(4, () => new Promise((resolve) => { done = resolve; }));
    lane.push(batch('a'));
    expect(lane.take().map((o) => o.claim.deliveryId)).toEqual(['a']);
    done(true);
    await lane.idle();
    expect([begun, lane.inFlight]).toEqual([[], 0]);
  });

  it('goes on with the next ones when a record could not be made', async () => {
    const answers = [false, true];
    const { lane, begun } = held(1, () => Promise.resolve(answers.shift()!));
    lane.push(batch('a', 'b'));
    await turns();
    expect(begun).toEqual(['b']);
  });
});
