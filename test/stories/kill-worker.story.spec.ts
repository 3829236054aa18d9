import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import { ChaosWorld } from '../chaos/world/chaos.world.ts';
import { fillRoster } from '../chaos/world/roster.ts';
import { until } from '../chaos/world/until.ts';
import { brokenBy, verdictOn } from '../chaos/world/verdict.ts';

/** Slow enough for the worker to be in the middle of it when it dies, on any machine. */
const UNHURRIED = { SMS_SEGMENTS_PER_SECOND: '900', MAILS_PER_SECOND: '300', LOG_LEVEL: 'error' };

let world: ChaosWorld;

beforeAll(async () => {
  await fillRoster(process.env.DATABASE_URL!, 1_000);
  world = await ChaosWorld.open({ databaseUrl: process.env.DATABASE_URL! }, { settings: UNHURRIED });
}, 120_000);

afterAll(() => world.close(), 60_000);

describe('a worker that is killed while it sends', () => {
  it('is started again, loses nothing, and doubles no more than was in flight', async () => {
    const [worker] = world.stack.workers;
    const { pid } = worker!;
    const callUp = await world.launch();
    await world.accepted(0.3);
    worker!.kill('SIGKILL');

    // The next one goes on with what is queued, and leaves alone what the dead one had in hand.
    const orphans = await until('only what the dead worker had in hand is left', async () => {
      const { all, open, claimed, accepted } = await world.states();
      return open > 0 && open === claimed && accepted + open === all && worker!.pid !== pid && [claimed];
    }, () => world.states());

    // Their leases run out: SMS are looked up at the provider, mails cannot be, and absence counts after half a minute.
    await advance(world.database, '11 seconds');
    await until('nobody holds them any more', async () => (await world.states()).claimed === 0, () => world.states());
    await advance(world.database, '31 seconds');
    await world.settled();

    const verdict = await verdictOn(world, callUp);
    expect(brokenBy(verdict, 1)).toEqual([]);
    expect(verdict).toMatchObject({ lost: 0, open: 0, breaches: [], duplicates: { sms: 0 }, accepted: verdict.messages });
    expect(verdict.messages).toBeGreaterThan(1_900);
    expect(verdict.resent).toBeLessThanOrEqual(orphans[0]!);
  }, 240_000);
});
