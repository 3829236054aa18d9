import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, WORD } from './support/hearing.ts';
import { World } from './support/world.ts';

const NUMBERS = ['+815012340001', '+815012340002'];

let world: World;
let coordinator: Coordinator;

describe('a pool of numbers', () => {
  beforeAll(async () => {
    world = await World.open({ env: { TWILIO_MESSAGING_SERVICE_SID: '', TWILIO_FROM: NUMBERS.join(','), SMS_SEGMENTS_PER_SECOND: '0.02' } });
    coordinator = await Coordinator.of(world);
  });
  afterEach(async () => {
    world.sandbox.faults.clear();
    await world.quiet();
  });
  afterAll(() => world.close());

  const senders = (callUpId: string): Promise<{ sender: string; n: number }[]> =>
    world.rows(`select s.address as sender, count(*)::int as n from delivery d join sender s on s.id = d.sender_id where d.call_up_id = $1 group by 1 order by 1`, [callUpId]);

  it('shares the load, each within its own rate', async () => {
    const crew = await cast(world, 10);
    const callUp = await coordinator.call(crew, { heads: 10 });
    await allHear(world, crew.people, WORD.invited);
    expect(await senders(callUp.id)).toEqual(NUMBERS.map((sender) => ({ sender, n: 5 })));
    await coordinator.reconciled(callUp.id);
  });

  it('lets one number rest when the provider asks for it, and goes on with the other', async () => {
    await world.advance('10 minutes');
    world.sandbox.faults.set({ sms: { fail: { codes: [20429], times: 1 } } });
    const crew = await cast(world, 4);
    const callUp = await coordinator.call(crew, { heads: 4 });
    await allHear(world, crew.people, WORD.invited);
    const rested = await world.rows<{ address: string }>(`select address from sender where channel = 'SMS' and pause_reason is not null`);
    expect(rested).toHaveLength(1);
    expect((await coordinator.reconciled(callUp.id)).funnel.delivered).toBe(4);
  });

  it('takes an answer on whichever number it comes', async () => {
    await world.advance('10 minutes');
    const crew = await cast(world, 1);
    const callUp = await coordinator.call(crew);
    const { from } = await world.people.device(crew.people[0]!.phone).expectSms(WORD.invited);
    const other = NUMBERS.find((number) => number !== from)!;
    expect((await world.sandbox.reply({ from: crew.people[0]!.phone, to: other, body: '1' })).delivered).toBe(true);
    await hears(world, crew.people[0]!, WORD.confirmed);
    await coordinator.reconciled(callUp.id);
  });
});
