import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureDatabase, migrate } from '@muster/cli';
import { ChaosWorld } from '../chaos/world/chaos.world.ts';
import { startOwnServer, type OwnServer } from '../chaos/world/own.server.ts';
import { fillRoster } from '../chaos/world/roster.ts';
import { until } from '../chaos/world/until.ts';
import { brokenBy, verdictOn } from '../chaos/world/verdict.ts';

/** Slow enough for the database to go away in the middle, on any machine. */
const UNHURRIED = { SMS_SEGMENTS_PER_SECOND: '900', MAILS_PER_SECOND: '300', LOG_LEVEL: 'error' };

let server: OwnServer;
let world: ChaosWorld;

beforeAll(async () => {
  // A server of its own: it is crashed, and the tests' common one serves others.
  server = await startOwnServer();
  await ensureDatabase(server, 'muster');
  await migrate(server.urlOf('muster'));
  await fillRoster(server.urlOf('muster'), 1_000);
  world = await ChaosWorld.open({ databaseUrl: server.urlOf('muster'), server }, { settings: UNHURRIED });
}, 180_000);

afterAll(async () => {
  await world.close();
  await server.release();
}, 90_000);

describe('PostgreSQL that stops at once and comes back while messages go out', () => {
  it('costs nothing: no process ends, nothing is lost, nothing is doubled, dispatch goes on by itself', async () => {
    const pids = [...world.stack.workers, world.stack.api].map((child) => child.pid);
    const callUp = await world.launch();
    await world.accepted(0.3);
    await server.crash();
    await server.restart();
    const { accepted } = await until('the database answers', () => world.states());
    await world.settled();

    const verdict = await verdictOn(world, callUp);
    expect(brokenBy(verdict)).toEqual([]);
    expect(verdict).toMatchObject({ lost: 0, open: 0, breaches: [], duplicates: { sms: 0, mail: 0 }, accepted: verdict.messages });
    expect(verdict.accepted).toBeGreaterThan(accepted);
    expect([...world.stack.workers, world.stack.api].map((child) => child.pid)).toEqual(pids);
  }, 240_000);
});
