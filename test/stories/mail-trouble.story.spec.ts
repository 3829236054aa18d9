import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, reads, WORD } from './support/hearing.ts';
import { World } from './support/world.ts';

let world: World;
let coordinator: Coordinator;

describe('trouble with e-mail', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(async () => {
    world.sandbox.faults.clear();
    await world.quiet();
  });
  afterAll(() => world.close());

  interface Row { state: string; attempts: number; resent: number; error: string | null }

  const mails = (callUpId: string): Promise<Row[]> =>
    world.rows(`select state, attempts, resent, error_code as error from delivery where call_up_id = $1 and channel = 'EMAIL' order by attempts`, [callUpId]);

  async function untilMails(callUpId: string, what: string, holds: (row: Row) => boolean): Promise<void> {
    await world.until(what, async () => (await mails(callUpId)).every(holds), () => mails(callUpId));
  }

  describe('a mail server in trouble', () => {
    // First, while no connection is kept: a server that is down takes nothing new, and drops nothing old.
    it('that is gone for a while is left alone until it is back', async () => {
      world.sandbox.faults.set({ mail: { down: true } });
      const crew = await cast(world, 10);
      const callUp = await coordinator.call(crew, { channels: ['EMAIL'], heads: 10 });
      await world.until('the circuit is open', async () => (await world.rows(`select 1 from provider_circuit where provider = 'smtp' and opened_at is not null`)).length > 0);
      await world.withoutWorker('20 minutes', () => world.sandbox.faults.clear());
      await Promise.all(crew.people.map((one) => reads(world, one, WORD.invited)));
      await coordinator.reconciled(callUp.id);
    });

    it('that greylists is asked again later, and each mail arrives once', async () => {
      world.sandbox.faults.set({ mail: { greylist: {} } });
      const crew = await cast(world, 3);
      const callUp = await coordinator.call(crew, { channels: ['EMAIL'], heads: 3 });
      await untilMails(callUp.id, 'every mail was put off', (row) => row.state === 'QUEUED' && row.attempts === 1);
      await world.advance('1 minute');
      await Promise.all(crew.people.map((one) => reads(world, one, WORD.invited)));
      await coordinator.reconciled(callUp.id);
      expect(await mails(callUp.id)).toEqual(Array(3).fill({ state: 'ACCEPTED', attempts: 2, resent: 0, error: null }));
    });

    it('that turns everybody away for a while is asked again when it takes mail', async () => {
      world.sandbox.faults.set({ mail: { rateLimit: { perSecond: 0.0001, burst: 1 } } });
      const crew = await cast(world, 10);
      const callUp = await coordinator.call(crew, { channels: ['EMAIL'], heads: 10 });
      await world.until('the circuit is open', async () => (await world.rows(`select 1 from provider_circuit where provider = 'smtp' and opened_at is not null`)).length > 0);
      await world.withoutWorker('20 minutes', () => world.sandbox.faults.clear());
      await Promise.all(crew.people.map((one) => reads(world, one, WORD.invited)));
      await coordinator.reconciled(callUp.id);
    });

    it('that puts a mail off for hours does not lose it', async () => {
      world.sandbox.faults.set({ mail: { reject: { codes: [452] } } });
      const crew = await cast(world, 1);
      const callUp = await coordinator.call(crew, { channels: ['EMAIL'] });
      for (let round = 1; round <= 4; round += 1) {
        await untilMails(callUp.id, `try ${round}`, (row) => row.state === 'QUEUED' && row.attempts === round);
        await world.advance('11 minutes');
      }
      await untilMails(callUp.id, 'one more try', (row) => row.state === 'QUEUED' && row.attempts === 5);
      world.sandbox.faults.clear();
      await world.advance('11 minutes');
      await reads(world, crew.people[0]!, WORD.invited);
      await coordinator.reconciled(callUp.id);
    });

    it('that knows no such mailbox ends the mail and makes the address unusable; the phone still rings', async () => {
      const crew = await cast(world, 1);
      const [one] = crew.people;
      world.sandbox.faults.set({ mail: { reject: { to: [one!.email] } } });
      const callUp = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'] });
      await hears(world, one!, WORD.invited);
      await untilMails(callUp.id, 'the mail has failed', (row) => row.state === 'FAILED');
      await world.settled();
      const { registryAlerts } = await coordinator.browser.run<{ registryAlerts: { nodes: unknown[] } }>('{ registryAlerts { nodes { expertId kind reason } } }');
      expect(registryAlerts.nodes).toEqual([{ expertId: one!.id, kind: 'UNREACHABLE', reason: 'INVALID_MAILBOX' }]);
      await coordinator.reconciled(callUp.id);
    });
  });

  describe('a connection that drops after the mail was handed over', () => {
    it('and before it was taken: the mail is sent again and arrives once', async () => {
      world.sandbox.faults.set({ mail: { loseConnection: { accepted: false, times: 1 } } });
      const crew = await cast(world, 1);
      const callUp = await coordinator.call(crew, { channels: ['EMAIL'] });
      await untilMails(callUp.id, 'nobody knows', (row) => row.state === 'UNKNOWN');
      await world.advance('35 seconds');
      await reads(world, crew.people[0]!, WORD.invited);
      await coordinator.reconciled(callUp.id);
      expect(await mails(callUp.id)).toMatchObject([{ state: 'ACCEPTED', attempts: 2, resent: 1 }]);
    });

    it('and after it was taken: the double is counted and carries the same Message-ID, so that mailboxes can fold it', async () => {
      world.sandbox.faults.set({ mail: { loseConnection: { times: 1 } } });
      const crew = await cast(world, 1);
      const [one] = crew.people;
      const callUp = await coordinator.call(crew, { channels: ['EMAIL'] });
      const first = await (await world.people.mailbox(one!.email).expectMail(WORD.invited)).parsed();
      await untilMails(callUp.id, 'nobody knows', (row) => row.state === 'UNKNOWN');
      await world.advance('35 seconds');
      const second = await (await world.people.mailbox(one!.email).expectMail(WORD.invited)).parsed();
      expect(second.messageId).toBe(first.messageId);
      expect(second.text).toBe(first.text);
      await coordinator.reconciled(callUp.id);
      expect(await mails(callUp.id)).toMatchObject([{ state: 'ACCEPTED', attempts: 2, resent: 1 }]);
      expect(world.sandbox.counters().mail.sameDelivery).toBe(1);
    });
  });
});
