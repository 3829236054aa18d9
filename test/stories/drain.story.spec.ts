import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { allHear, hears, WORD } from './support/hearing.ts';
import { APPROVE, CANCEL } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

/** The bucket of a number holds ten segments; a slow one takes 500 s to fill it. */
const BURST = 10;
const SLOW = { SMS_SEGMENTS_PER_SECOND: '0.02' };

let world: World;
let coordinator: Coordinator;
let approver: Coordinator;

describe('a call-up that is still leaving', () => {
  beforeAll(async () => {
    world = await World.open({ env: SLOW });
    world.passOver = /承認をお願いします/;
    coordinator = await Coordinator.of(world);
    approver = new Coordinator(world, await signedIn(world, 'APPROVER'));
  });
  afterAll(() => world.close());

  interface Drain { callUp: Launched; crew: Cast; left: Person[]; waiting: Person[] }

  /** Fills the sender's bucket. */
  const refill = (): Promise<void> => world.advance('10 minutes');

  /** Time for two segments, one message. */
  const oneMore = (): Promise<void> => world.advance('105 seconds');

  /** A call-up of which the first messages have left and the others wait for the sender's rate. */
  async function halfway(): Promise<Drain> {
    const crew = await cast(world, 8);
    await refill();
    const callUp = await coordinator.call(crew, { heads: 8 });
    const [{ segments }] = await world.rows<{ segments: number }>('select segments from delivery where call_up_id = $1 limit 1', [callUp.id]) as [{ segments: number }];
    const first = Math.floor(BURST / segments);
    const states = await world.until('the first have left', async () => {
      const rows = await world.rows<{ expertId: string; state: string }>(
        'select i.expert_id as "expertId", d.state from delivery d join invitation i on i.id = d.invitation_id where d.call_up_id = $1', [callUp.id]);
      const done = rows.filter((row) => row.state === 'DELIVERED').length === first && rows.filter((row) => row.state === 'QUEUED').length === 8 - first;
      return done && new Map(rows.map((row) => [row.expertId, row.state]));
    });
    const those = (state: string): Person[] => crew.people.filter((one) => states.get(one.id) === state);
    const [left, waiting] = [those('DELIVERED'), those('QUEUED')];
    await allHear(world, left, WORD.invited);
    world.people.expectNothingElse();
    return { callUp, crew, left, waiting };
  }

  const statesOf = async (callUpId: string, person: Person): Promise<string[]> =>
    (await world.rows<{ state: string }>('select d.state from delivery d join invitation i on i.id = d.invitation_id where d.call_up_id = $1 and i.expert_id = $2', [callUpId, person.id]))
      .map(({ state }) => state);

  describe('while the messages of a call-up are still leaving', () => {
    it('somebody who writes STOP gets none of them any more', async () => {
      const { callUp, waiting: [gone, ...others] } = await halfway();
      expect((await world.people.device(gone!.phone).sendSms('停止')).delivered).toBe(true);
      await world.until('his message is struck off', async () => (await statesOf(callUp.id, gone!)).join() === 'SUPPRESSED');
      await refill();
      await allHear(world, others, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it('a cancellation keeps back what has not left, and tells those who were told', async () => {
      const { callUp, left, waiting } = await halfway();
      expect(await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
      for (const one of waiting) expect(await statesOf(callUp.id, one)).toEqual(['CANCELLED']);
      await refill();
      await allHear(world, left, WORD.cancelled);
      await coordinator.reconciled(callUp.id);
    });

    it('what the provider had in its hands at a cancellation may arrive, and is followed by the word that it is over', async () => {
      await refill();
      world.sandbox.faults.set({ sms: { hang: { accepted: true, times: 1 } } });
      const crew = await cast(world, 1);
      const callUp = await coordinator.call(crew);
      await hears(world, crew.people[0]!, WORD.invited);
      expect(await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
      // The word may come before the jump already, when the receipt was quicker than the cancellation.
      await world.settled();
      await world.advance('1 minute');
      await hears(world, crew.people[0]!, WORD.cancelled);
      await coordinator.reconciled(callUp.id);
    });

    it('a confirmation goes before the invitations that wait', async () => {
      const { callUp, left: [first], waiting } = await halfway();
      expect((await world.people.device(first!.phone).sendSms('1')).delivered).toBe(true);
      await world.until('the confirmation waits too', async () => (await world.rows(`select 1 from delivery where call_up_id = $1 and purpose = 'CONFIRM'`, [callUp.id])).length === 1);
      await oneMore();
      await hears(world, first!, WORD.confirmed);
      for (const one of waiting) expect(await statesOf(callUp.id, one)).toEqual(['QUEUED']);
      await refill();
      await allHear(world, waiting, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it('an urgent call-up does not wait behind the backlog of another', async () => {
      const { callUp, waiting } = await halfway();
      const urgent = await cast(world, 1);
      const { id, version } = await coordinator.launch(await coordinator.write(urgent, {}, { severity: 4 }));
      await approver.ask(APPROVE, { id, version });
      await oneMore();
      await hears(world, urgent.people[0]!, WORD.invited);
      for (const one of waiting) expect(await statesOf(callUp.id, one)).toEqual(['QUEUED']);
      await refill();
      await allHear(world, waiting, WORD.invited);
      await coordinator.reconciled(id!);
    });
  });
});
