import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { reads, WORD } from './support/hearing.ts';
import { World } from './support/world.ts';

interface Health { channel: string; state: string; problem: string | null }

async function health(coordinator: Coordinator): Promise<Health[]> {
  return (await coordinator.browser.run<{ providers: Health[] }>('{ providers { channel state problem } }')).providers;
}

let world: World;
let coordinator: Coordinator;

describe('a channel without a provider', () => {
  beforeAll(async () => {
    world = await World.open({ env: { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '', TWILIO_MESSAGING_SERVICE_SID: '', TWILIO_FROM: '' } });
    coordinator = await Coordinator.of(world);
  });

  afterAll(() => world.close());

  it('is told before anything is sent, and a call-up on it is refused', async () => {
    const crew = await cast(world, 1);
    expect(await coordinator.launch(await coordinator.write(crew))).toMatchObject({ code: 'NO_SENDER', message: expect.any(String), remedy: expect.stringContaining('送信元') });
    expect(await world.rows('select 1 from call_up')).toEqual([]);
    expect(await health(coordinator)).toMatchObject([{ channel: 'SMS', state: 'NOT_CONFIGURED', problem: expect.stringContaining('TWILIO_ACCOUNT_SID') }, { channel: 'EMAIL', state: 'OK' }]);
  });

  it('hinders no other channel', async () => {
    const crew = await cast(world, 1);
    await coordinator.call(crew, { channels: ['EMAIL'] });
    await reads(world, crew.people[0]!, WORD.invited);
  });
});
