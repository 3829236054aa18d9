import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import { ChaosWorld } from '../chaos/world/chaos.world.ts';
import { fillRoster } from '../chaos/world/roster.ts';
import { until } from '../chaos/world/until.ts';
import { brokenBy, verdictOn } from '../chaos/world/verdict.ts';

/** Slow enough for the worker to be in the middle of it when it dies, on any machine. */
const UNHURRIED = { SMS_SEGMENTS_PER_SECOND: '900', MAILS_PER_SECOND: '300', LOG_LEVEL: 'error' };

/** The most that one worker has in flight by its settings: 64 SMS, and mails on 20 connections with as many answers being written. */
const IN_FLIGHT = 64 + 40;

/**
 * Messages whose outcome was in doubt, by the history: on a busy machine the doubt about mails is over before anybody looks.
 * What a dead worker leaves has no error; a provider that was too slow for this machine is one.
 */
const EVER_UNKNOWN = `
  select count(distinct delivery_id)::int as unsure, count(distinct delivery_id) filter (where error_code is null)::int as orphaned
  from delivery_event where to_state = 'UNKNOWN'`;

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

    // The next one goes on with what is queued, and, when the dead one's lease has run out, with what that had not begun.
    // SMS that had begun are looked up, mails cannot be.
    await until('the worker is started again and only what had begun is open', async () => {
      const { all, open, unknown, accepted } = await world.states();
      return worker!.pid !== pid && open === unknown && accepted + open === all;
    }, () => world.states());

    // Absence counts after half a minute, and of a mail after seconds.
    await advance(world.database, '31 seconds');
    await world.settled();

    const verdict = await verdictOn(world, callUp);
    expect(brokenBy(verdict, 1)).toEqual([]);
    expect(verdict).toMatchObject({ lost: 0, open: 0, breaches: [], duplicates: { sms: 0 }, accepted: verdict.messages });
    expect(verdict.messages).toBeGreaterThan(1_900);
    const [{ unsure, orphaned }] = await world.database.query<[{ unsure: number; orphaned: number }]>(EVER_UNKNOWN);
    expect(orphaned).toBeLessThanOrEqual(IN_FLIGHT);
    expect(verdict.resent).toBeLessThanOrEqual(unsure);
  }, 240_000);
});
