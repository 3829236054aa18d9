import type { ChaosCase } from '../chaos.case.ts';
import { recovery, tooSlow, verdictOn } from '../world/verdict.ts';

/** PostgreSQL stops at once, without finishing anything, and comes back; every process goes on by itself. */
export const restartPostgres: ChaosCase = {
  name: 'restart-postgres',
  what: 'immediate stop and start of PostgreSQL in the middle of dispatch',
  run: async (world) => {
    const pids = world.stack.workers.map((worker) => worker.pid);
    const callUp = await world.launch();
    await world.accepted(0.3);
    const since = new Date();
    await world.server.crashAndRestart();
    await world.settled();
    const died = world.stack.workers.filter((worker, n) => worker.pid !== pids[n]).length;
    const times = await recovery(world, since);
    return {
      verdict: await verdictOn(world, callUp), ...times,
      broken: [...(died > 0 ? [`${died} workers ended although only the database was away`] : []), ...tooSlow(times)],
    };
  },
};
