import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, reads, WORD } from './support/hearing.ts';
import { lateReceipts } from './support/webhook.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

describe('trouble with SMS', () => {
  beforeAll(async () => {
    world = await World.open({ env: { TWILIO_TIMEOUT_MS: '1000' } });
    coordinator = await Coordinator.of(world);
  });
  afterEach(async () => {
    world.sandbox.faults.clear();
    await world.quiet();
  });
  afterAll(() => world.close());

  /** Sends that the provider has failed so far. */
  const failures = (): number => world.sandbox.counters().faults['sms.fail'] ?? 0;

  /** Messages of a call-up in a state. */
  async function inState(callUpId: string, state: string): Promise<number> {
    return (await world.rows<{ n: number }>('select count(*)::int as n from delivery where call_up_id = $1 and state = $2', [callUpId, state]))[0]!.n;
  }

  async function untilInState(callUpId: string, state: string, messages: number): Promise<void> {
    await world.until(`${messages} messages are ${state}`, async () => (await inState(callUpId, state)) === messages,
      () => world.rows('select channel, state, error_code, attempts from delivery where call_up_id = $1', [callUpId]));
  }

  async function attempts(callUpId: string): Promise<{ attempts: number; resent: number }[]> {
    return world.rows('select attempts, resent from delivery where call_up_id = $1 order by attempts, resent', [callUpId]);
  }

  describe('an SMS provider in trouble', () => {
    it('that says “too many” stops only its own sender, for as long as it asks', async () => {
      world.sandbox.faults.set({ sms: { rateLimit: { perSecond: 0.0001, burst: 1, retryAfterSeconds: 120 } } });
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'], heads: 3 });
      await Promise.all(crew.people.map((one) => reads(world, one, WORD.invited)));
      await untilInState(callUp.id, 'DELIVERED', 1);
      const paused = await world.until('the sender rests', async () => {
        const rows = await world.rows<{ channel: string }>('select channel from sender where paused_until > muster_now() + interval \'60 seconds\'');
        return rows.length > 0 && rows;
      });
      expect(paused).toEqual([{ channel: 'SMS' }]);
      world.sandbox.faults.clear();
      await world.advance('1 minute');
      expect(await inState(callUp.id, 'QUEUED')).toBe(2);
      await world.advance('1 minute');
      await allHear(world, crew.people, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it.each([[30001, '5 minutes'], [21611, '2 minutes']])('whose queue is full (%i) gets the rest later, and nobody is written to twice', async (code, pause) => {
      const before = failures();
      world.sandbox.faults.set({ sms: { fail: { codes: [code], times: 1 } } });
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { heads: 3 });
      await world.until('it has said so', async () => failures() === before + 1);
      await world.until('the sender rests', async () => (await world.rows('select 1 from sender where paused_until > muster_now()')).length > 0);
      await world.advance(pause);
      await allHear(world, crew.people, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it('that is not available now is asked again, and nobody is written to twice', async () => {
      const before = failures();
      world.sandbox.faults.set({ sms: { fail: { codes: [503], times: 4 } } });
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { heads: 3 });
      await world.until('four tries have failed', async () => failures() === before + 4);
      await world.advance('1 minute');
      await allHear(world, crew.people, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it('that is gone for a while is left alone until it is back', async () => {
      world.sandbox.faults.set({ sms: { down: true } });
      const crew = await cast(world, 12);
      const callUp = await coordinator.call(crew, { heads: 12 });
      await world.until('the circuit is open', async () => (await world.rows(`select 1 from provider_circuit where provider = 'twilio' and opened_at is not null`)).length > 0);
      await world.withoutWorker('20 minutes', () => world.sandbox.faults.clear());
      await allHear(world, crew.people, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it.each([[21211, 'UNREACHABLE', 'INVALID_NUMBER'], [21610, 'OPTED_OUT', 'PROVIDER'], [21614, 'UNREACHABLE', 'NOT_MOBILE']])(
      'that says %i for good makes the number unusable, tells the registry owner once and is not asked again', async (code, kind, reason) => {
        const crew = await cast(world, 2);
        const [lost, reached] = crew.people;
        world.sandbox.faults.set({ sms: { fail: { codes: [code], to: [lost!.phone] } } });
        const callUp = await coordinator.call(crew, { heads: 2 });
        await hears(world, reached!, WORD.invited);
        await untilInState(callUp.id, 'FAILED', 1);
        await world.settled();
        const { registryAlerts } = await coordinator.browser.run<{ registryAlerts: { nodes: { expertId: string }[] } }>('{ registryAlerts { nodes { expertId kind reason } } }');
        expect(registryAlerts.nodes.filter((alert) => alert.expertId === lost!.id)).toMatchObject([{ kind, reason }]);
        expect(await attempts(callUp.id)).toEqual(Array(2).fill({ attempts: 1, resent: 0 }));
        world.sandbox.faults.clear();
        const next = await coordinator.call(crew);
        await hears(world, reached!, WORD.invited);
        expect((await coordinator.reconciled(next.id)).funnel.recipients).toBe(1);
      });
  });

  describe('a message that was taken and could not be delivered', () => {
    it.each([30003, 30008])('with %i is tried again later', async (code) => {
      world.sandbox.faults.set({ sms: { undelivered: { codes: [code], times: 1 } } });
      const crew = await cast(world, 1);
      const callUp = await coordinator.call(crew);
      await hears(world, crew.people[0]!, WORD.invited);
      await untilInState(callUp.id, 'UNDELIVERED', 1);
      await world.advance('1 minute');
      await hears(world, crew.people[0]!, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it('with 30005 makes the number unusable', async () => {
      world.sandbox.faults.set({ sms: { undelivered: { codes: [30005], times: 1 } } });
      const crew = await cast(world, 1);
      const callUp = await coordinator.call(crew);
      await hears(world, crew.people[0]!, WORD.invited);
      await untilInState(callUp.id, 'UNDELIVERED', 1);
      await world.advance('1 hour');
      await coordinator.reconciled(callUp.id);
      expect(await coordinator.launch(await coordinator.write(crew))).toMatchObject({ code: 'EMPTY_AUDIENCE', exclusions: [{ reason: 'NO_CHANNEL', people: 1 }] });
    });
  });

  describe('a send whose outcome nobody told us', () => {
    it('because the connection was lost after acceptance is looked up, not doubled', async () => {
      world.sandbox.faults.set({ sms: { loseConnection: {}, callbacks: { drop: {} } } });
      const crew = await cast(world, 4);
      const callUp = await coordinator.call(crew, { heads: 4 });
      await allHear(world, crew.people, WORD.invited);
      await untilInState(callUp.id, 'ACCEPTED', 4);
      await world.advance('5 minutes');
      expect(await attempts(callUp.id)).toEqual(Array(4).fill({ attempts: 1, resent: 0 }));
      expect(await world.rows(`select distinct from_state from delivery_event e join delivery d on d.id = e.delivery_id where d.call_up_id = $1 and to_state = 'ACCEPTED'`, [callUp.id]))
        .toEqual([{ from_state: 'UNKNOWN' }]);
      await lateReceipts(world);
      await coordinator.reconciled(callUp.id);
    });

    it('is settled by the receipt, whose address names the message', async () => {
      world.sandbox.faults.set({ sms: { loseConnection: {} } });
      const crew = await cast(world, 4);
      const callUp = await coordinator.call(crew, { heads: 4 });
      await allHear(world, crew.people, WORD.invited);
      const { funnel } = await coordinator.reconciled(callUp.id);
      expect(funnel.delivered).toBe(4);
      expect(await attempts(callUp.id)).toEqual(Array(4).fill({ attempts: 1, resent: 0 }));
    });

    it('and that the provider never took is sent again, after half a minute and not before', async () => {
      world.sandbox.faults.set({ sms: { loseConnection: { accepted: false, times: 1 } } });
      const crew = await cast(world, 2);
      const callUp = await coordinator.call(crew, { heads: 2 });
      await untilInState(callUp.id, 'DELIVERED', 1);
      await untilInState(callUp.id, 'UNKNOWN', 1);
      await world.advance('10 seconds');
      expect(await inState(callUp.id, 'UNKNOWN')).toBe(1);
      await world.advance('25 seconds');
      await allHear(world, crew.people, WORD.invited);
      await coordinator.reconciled(callUp.id);
      expect(await attempts(callUp.id)).toEqual([{ attempts: 1, resent: 0 }, { attempts: 2, resent: 1 }]);
    });

    it('because the provider never answered is looked up as well', async () => {
      const crew = await cast(world, 2);
      world.sandbox.faults.set({ sms: { hang: { accepted: true, to: [crew.people[0]!.phone] } } });
      const callUp = await coordinator.call(crew, { heads: 2 });
      await allHear(world, crew.people, WORD.invited);
      await coordinator.reconciled(callUp.id);
      expect(await attempts(callUp.id)).toEqual(Array(2).fill({ attempts: 1, resent: 0 }));
    });

    it('leaves the number of accepted messages and the ledger equal', async () => {
      const { sms } = world.sandbox.counters();
      const [ledger] = await world.rows<{ n: number }>('select count(*)::int as n from delivery where channel = \'SMS\' and accepted_at is not null');
      expect([sms.accepted, sms.sameDelivery]).toEqual([ledger!.n, 0]);
    });
  });
});
