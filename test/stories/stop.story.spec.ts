import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, isTold, reads, says, WORD } from './support/hearing.ts';
import { CANCEL } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;
let owner: Browser;

describe('opting out and in', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    owner = await signedIn(world, 'VETTING_OFFICER');
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  interface Alert { kind: string; reason: string; expertId: string; resolvedAt: string | null }

  async function alertsOf(expertId: string): Promise<Alert[]> {
    const { registryAlerts } = await owner.run<{ registryAlerts: { nodes: Alert[] } }>('{ registryAlerts { nodes { kind reason expertId resolvedAt } } }');
    return registryAlerts.nodes.filter((alert) => alert.expertId === expertId);
  }

  describe('STOP', () => {
    it.each(['STOP', '停止', '配信停止', ' ｓｔｏｐ '])('%j is obeyed at once: not even a cancellation is sent, and the registry owner is told', async (word) => {
      const crew = await cast(world, 2);
      const [gone, stays] = crew.people;
      const callUp = await coordinator.call(crew, { heads: 2 });
      await allHear(world, crew.people, WORD.invited);
      await says(world, gone!, word);
      await world.quiet();
      expect(await alertsOf(gone!.id)).toMatchObject([{ kind: 'OPTED_OUT', resolvedAt: null }]);
      expect(await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' })).not.toHaveProperty('message');
      await hears(world, stays!, WORD.cancelled);
      await coordinator.reconciled(callUp.id);
    });

    it('beside a no takes both: the place is free again, and nothing more is sent', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew);
      await hears(world, one!, WORD.invited);
      await says(world, one!, '1');
      await hears(world, one!, WORD.confirmed);
      await says(world, one!, '2 stop');
      await world.quiet();
      expect(await alertsOf(one!.id)).toMatchObject([{ kind: 'OPTED_OUT' }]);
      const { funnel } = await coordinator.reconciled(callUp.id);
      expect(funnel).toMatchObject({ yes: 0, no: 1 });
    });

    it('leaves the other channel alone', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      await coordinator.call(crew, { channels: ['SMS', 'EMAIL'] });
      await isTold(world, one!, WORD.invited);
      await says(world, one!, '停止');
      const again = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'], heads: 1 });
      await reads(world, one!, WORD.invited);
      await coordinator.reconciled(again.id);
    });

    it('keeps somebody out of the next call-up that has no other way to him', async () => {
      const crew = await cast(world, 2);
      const [gone, stays] = crew.people;
      await coordinator.call(crew, { heads: 2 });
      await allHear(world, crew.people, WORD.invited);
      await says(world, gone!, 'STOP');
      const next = await coordinator.call(crew);
      await hears(world, stays!, WORD.invited);
      expect((await coordinator.reconciled(next.id)).funnel.recipients).toBe(1);
    });

    it('in the answer of somebody who was confirmed is no answer: he keeps his place', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew);
      await hears(world, one!, WORD.invited);
      await says(world, one!, '1');
      await hears(world, one!, WORD.confirmed);
      await says(world, one!, '停止');
      await coordinator.reconciled(callUp.id);
      expect(await coordinator.standing(callUp.id, one!)).toMatchObject({ answer: 'YES', assignment: 'ASSIGNED' });
    });
  });

  describe('START and YES', () => {
    it.each(['START', 'YES', 'yes'])('%s is an answer and lifts the opt-out', async (word) => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew);
      await hears(world, one!, WORD.invited);
      await says(world, one!, 'STOP');
      await says(world, one!, word);
      await hears(world, one!, WORD.confirmed);
      expect(await coordinator.standing(callUp.id, one!)).toMatchObject({ answer: 'YES', assignment: 'ASSIGNED' });
      await coordinator.reconciled(callUp.id);
      expect(await world.rows('select 1 from contact where expert_id = $1 and opted_out_at is not null', [one!.id])).toEqual([]);
    });
  });
});
