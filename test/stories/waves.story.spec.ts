import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, says, WORD } from './support/hearing.ts';
import { START_WAVE } from './support/operations.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

describe('waves', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  /** The people of a call-up in the order of calling. */
  async function inOrder(callUpId: string, crew: Cast): Promise<Person[]> {
    const { invitations } = await coordinator.board(callUpId);
    return invitations.nodes.map((row) => crew.people.find((one) => one.id === row.expertId)!);
  }

  describe('a call-up in waves', () => {
    it('calls the first few, and the next few when their time has come, not before', async () => {
      const crew = await cast(world, 5);
      const callUp = await coordinator.call(crew, { heads: 5, waveSize: 2, waveIntervalSeconds: 600 });
      const order = await inOrder(callUp.id, crew);
      await allHear(world, order.slice(0, 2), WORD.invited);
      expect((await coordinator.board(callUp.id)).funnel).toMatchObject({ recipients: 2, heldBack: 3 });
      await world.advance('9 minutes');
      await world.quiet();
      await world.advance('1 minute');
      await allHear(world, order.slice(2, 4), WORD.invited);
      await world.quiet();
      await world.advance('10 minutes');
      await hears(world, order[4]!, WORD.invited);
      await world.advance('1 hour');
      expect((await coordinator.reconciled(callUp.id)).currentWave).toBe(3);
    });

    it('stops when the team is complete', async () => {
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { waveSize: 1, waveIntervalSeconds: 600 });
      const [first] = await inOrder(callUp.id, crew);
      await hears(world, first!, WORD.invited);
      await says(world, first!, '1');
      await hears(world, first!, WORD.confirmed);
      await world.advance('1 hour');
      expect(await coordinator.reconciled(callUp.id)).toMatchObject({ state: 'FILLED', currentWave: 1, nextWaveAt: null, funnel: { heldBack: 2 } });
    });

    it('goes on when a place becomes free again', async () => {
      const crew = await cast(world, 2);
      const callUp = await coordinator.call(crew, { waveSize: 1, waveIntervalSeconds: 600 });
      const [first, second] = await inOrder(callUp.id, crew);
      await hears(world, first!, WORD.invited);
      await says(world, first!, '1');
      await hears(world, first!, WORD.confirmed);
      await says(world, first!, 'やっぱり無理です');
      await hears(world, second!, WORD.invited);
      expect((await coordinator.reconciled(callUp.id)).state).toBe('OPEN');
    });

    it('calls the next at once when so many decline that the rest could not fill it', async () => {
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { waveSize: 2, waveIntervalSeconds: 3600 });
      const order = await inOrder(callUp.id, crew);
      await allHear(world, order.slice(0, 2), WORD.invited);
      await says(world, order[0]!, '2');
      await world.quiet();
      await says(world, order[1]!, '2');
      await hears(world, order[2]!, WORD.invited);
      expect((await coordinator.reconciled(callUp.id)).currentWave).toBe(2);
    });

    it('calls as many as the coordinator says when he starts a wave by hand', async () => {
      const crew = await cast(world, 4);
      const callUp = await coordinator.call(crew, { waveSize: 1 });
      const order = await inOrder(callUp.id, crew);
      await hears(world, order[0]!, WORD.invited);
      await world.advance('1 hour');
      await world.quiet();
      expect(await coordinator.ask(START_WAVE, { id: callUp.id, size: 2 })).not.toHaveProperty('message');
      await allHear(world, order.slice(1, 3), WORD.invited);
      expect(await coordinator.ask(START_WAVE, { id: callUp.id, size: 0 })).toMatchObject({ code: 'WAVE_SIZE', field: 'size' });
      await coordinator.reconciled(callUp.id);
    });

    it('reminds the silent once, and nobody who has answered', async () => {
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { heads: 3, reminderAfterSeconds: 900 });
      await allHear(world, crew.people, WORD.invited);
      await says(world, crew.people[0]!, '2');
      await world.advance('15 minutes');
      await allHear(world, crew.people.slice(1), WORD.reminded);
      await world.advance('30 minutes');
      await coordinator.reconciled(callUp.id);
    });

    it('calls nobody after the deadline', async () => {
      const crew = await cast(world, 2);
      const callUp = await coordinator.call(crew, { waveSize: 1, waveIntervalSeconds: 3600, deadline: new Date((await world.now()).getTime() + 1_800_000).toISOString() });
      const [first] = await inOrder(callUp.id, crew);
      await hears(world, first!, WORD.invited);
      await world.advance('2 hours');
      await world.quiet();
      expect(await coordinator.ask(START_WAVE, { id: callUp.id, size: 1 })).toMatchObject({ code: 'DEADLINE_PASSED' });
      await coordinator.reconciled(callUp.id);
    });
  });
});
