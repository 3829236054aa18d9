import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, reads, WORD } from './support/hearing.ts';
import { World } from './support/world.ts';

interface Health { channel: string; state: string; problem: string | null }

async function health(coordinator: Coordinator): Promise<Health[]> {
  return (await coordinator.browser.run<{ providers: Health[] }>('{ providers { channel state problem } }')).providers;
}

async function ready(coordinator: Coordinator): Promise<unknown> {
  return (await fetch(`${coordinator.browser.url}/health/ready`)).json();
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
    expect(await ready(coordinator)).toMatchObject({ status: 'degraded', parts: { database: 'up', queue: 'up', providers: 'down' } });
    expect(await world.rows(`select state, count(*)::int as n from delivery where call_up_id = $1 and channel = 'SMS' group by state`, [callUp.id])).toEqual([{ state: 'QUEUED', n: 5 }]);

    world.sandbox.faults.clear();
    await world.advance('10 minutes');
    await allHear(world, crew.people, WORD.invited);
    await coordinator.reconciled(callUp.id);
    expect(await ready(coordinator)).toMatchObject({ status: 'ready' });
  });
});
