import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, reads, WORD } from './support/hearing.ts';
import { World } from './support/world.ts';

interface Health { channel: string; state: string; problem: string | null }

async function health(coordinator: Coordinator): Promise<Health[]> {
  return (await coordinator.browser.run<{ providerHealth: Health[] }>('{ providerHealth { channel state problem } }')).providerHealth;
}

let world: World;
let coordinator: Coordinator;
afterAll(() => world.close());

describe('an SMS provider that refuses our credentials', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
  });
  afterEach(() => world.sandbox.faults.clear());

  it('is tried no further, says what is wrong, and gets everything once they are right', async () => {
    world.sandbox.faults.set({ sms: { fail: { codes: [20003] } } });
    const crew = await cast(world, 5);
    const callUp = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'], heads: 5 });
    await Promise.all(crew.people.map((one) => reads(world, one, WORD.invited)));
    await world.until('SMS are held back', async () => (await world.rows(`select 1 from provider_circuit where provider = 'twilio' and opened_at is not null`)).length > 0);
    expect(await health(coordinator)).toMatchObject([{ channel: 'SMS', state: 'PROVIDER_DOWN', problem: expect.stringContaining('20003') }, { channel: 'EMAIL', state: 'OK' }]);
    expect((await coordinator.browser.read('/health/ready')).status).toBe(503);
    expect(await world.rows(`select state, count(*)::int as n from delivery where call_up_id = $1 and channel = 'SMS' group by state`, [callUp.id])).toEqual([{ state: 'QUEUED', n: 5 }]);

    world.sandbox.faults.clear();
    await world.advance('10 minutes');
    await allHear(world, crew.people, WORD.invited);
    await coordinator.reconciled(callUp.id);
    expect((await coordinator.browser.read('/health/ready')).status).toBe(200);
  });
});

describe('a channel without a provider', () => {
  beforeAll(async () => {
    await world.close();
    world = await World.open({ env: { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '', TWILIO_MESSAGING_SERVICE_SID: '', TWILIO_FROM: '' } });
    coordinator = await Coordinator.of(world);
  });

  it('is told before anything is sent, and a call-up on it is refused', async () => {
    const crew = await cast(world, 1);
    expect(await coordinator.launch(await coordinator.write(crew))).toMatchObject({ code: 'NO_SENDER', message: expect.any(String), remedy: expect.stringContaining('TWILIO_ACCOUNT_SID') });
    expect(await world.rows('select 1 from call_up')).toEqual([]);
    expect(await health(coordinator)).toMatchObject([{ channel: 'SMS', state: 'NOT_CONFIGURED', problem: expect.stringContaining('TWILIO_ACCOUNT_SID') }, { channel: 'EMAIL', state: 'OK' }]);
  });

  it('hinders no other channel', async () => {
    const crew = await cast(world, 1);
    await coordinator.call(crew, { channels: ['EMAIL'] });
    await reads(world, crew.people[0]!, WORD.invited);
  });
});
