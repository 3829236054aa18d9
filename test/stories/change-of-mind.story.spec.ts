import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import type { RequestWish } from './support/request.ts';
import { lateReceipts } from './support/webhook.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

describe('answers that change and webhooks that wander', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(async () => {
    world.sandbox.faults.clear();
    await world.quiet();
  });
  afterAll(() => world.close());

  /** Calls a new cast; everybody has his invitation. */
  async function called(people: number, wish: RequestWish): Promise<{ crew: Cast; callUp: Launched; people: Person[] }> {
    const crew = await cast(world, people);
    const callUp = await coordinator.call(crew, wish);
    await allHear(world, crew.people, WORD.invited);
    return { crew, callUp, people: crew.people };
  }

  describe('changing one’s mind', () => {
    it('a reserve takes over and is told, when somebody confirmed takes back his yes', async () => {
      const { callUp, people: [first, second] } = await called(2, { heads: 1, reserves: 1 });
      await says(world, first!, '1');
      await hears(world, first!, WORD.confirmed);
      await says(world, second!, '1');
      await hears(world, second!, WORD.reserve);
      await says(world, first!, 'すみません、参加できません');
      await hears(world, second!, WORD.confirmed);
      await coordinator.reconciled(callUp.id);
      expect(await coordinator.standing(callUp.id, first!)).toMatchObject({ answer: 'NO', assignment: 'RELEASED' });
      expect(await coordinator.standing(callUp.id, second!)).toMatchObject({ answer: 'YES', assignment: 'ASSIGNED' });
    });

    it('the last answer that was received stands, and all of them are kept', async () => {
      const { callUp, people: [one] } = await called(1, {});
      for (const [body, tells] of [['2'], ['1', WORD.confirmed], ['3'], ['2'], ['０６００', WORD.confirmed]] as const) {
        await says(world, one!, body);
        if (tells) await hears(world, one!, tells);
        await world.quiet();
      }
      expect(await coordinator.standing(callUp.id, one!)).toMatchObject({ answer: 'YES_FROM' });
      const kept = await world.rows<{ kind: string }>('select kind from answer where invitation_id in (select id from invitation where call_up_id = $1) order by id', [callUp.id]);
      expect(kept.map(({ kind }) => kind)).toEqual(['NO', 'YES', 'REMOTE_ONLY', 'NO', 'YES_FROM']);
    });

    it('an answer after the deadline is kept and not counted, and whoever said yes is told so', async () => {
      const { callUp, people: [one, other] } = await called(2, { heads: 2 });
      await world.advance('3 hours');
      await says(world, one!, '1');
      await hears(world, one!, WORD.closed);
      await says(world, other!, '2');
      const { funnel, lines } = await coordinator.reconciled(callUp.id);
      expect(funnel).toMatchObject({ late: 2, yes: 0, no: 0, answered: 0 });
      expect(lines[0]!.assigned).toBe(0);
    });
  });

  describe('webhooks that come as they like', () => {
    it('the same answer delivered four times is one answer', async () => {
      const { callUp, people: [one] } = await called(1, {});
      world.sandbox.faults.set({ sms: { inboundRepeat: { copies: 3 } } });
      await says(world, one!, '1');
      await hears(world, one!, WORD.confirmed);
      await coordinator.reconciled(callUp.id);
      expect(await world.rows('select 1 from answer a join invitation i on i.id = a.invitation_id where i.call_up_id = $1', [callUp.id])).toHaveLength(1);
    });

    it('receipts that are repeated and out of order never move a message back', async () => {
      world.sandbox.faults.set({ sms: { callbacks: { reorder: {}, repeat: { copies: 2 } } } });
      const { callUp } = await called(6, { heads: 6 });
      const { funnel } = await coordinator.reconciled(callUp.id);
      expect(funnel).toMatchObject({ delivered: 6, sent: 0, accepted: 0 });
    });

    it('a receipt may come before the answer to our own request', async () => {
      world.sandbox.faults.set({ sms: { callbacks: { beforeResponse: {} } } });
      const { callUp } = await called(6, { heads: 6 });
      expect((await coordinator.reconciled(callUp.id)).funnel.delivered).toBe(6);
      expect(world.sandbox.counters().faults['sms.callbacks.beforeResponse']).toBe(6);
    });

    it('an answer may come before we know that the question has arrived', async () => {
      world.sandbox.faults.set({ sms: { callbacks: { drop: {} } } });
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const answered = world.people.device(one!.phone).expectSms(WORD.invited).reply('1');
      const callUp = await coordinator.call(crew);
      expect((await answered).delivered).toBe(true);
      await hears(world, one!, WORD.confirmed);
      expect((await coordinator.standing(callUp.id, one!)).assignment).toBe('ASSIGNED');
      await lateReceipts(world);
      expect((await coordinator.reconciled(callUp.id)).funnel.delivered).toBe(1);
    });
  });
});
