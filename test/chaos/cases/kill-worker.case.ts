import type { ChaosCase } from '../chaos.case.ts';
import { recovery, tooSlow, verdictOn } from '../world/verdict.ts';

/** A worker dies without a word while messages are in flight, and is started again by its supervisor. */
export const killWorker: ChaosCase = {
  name: 'kill-worker',
  what: 'kill -9 of the worker in the middle of dispatch',
  run: async (world) => {
    const callUp = await world.launch();
    await world.accepted(0.3);
    const since = new Date();
    world.stack.workers[0]!.kill('SIGKILL');
    await world.settled();
    const times = await recovery(world, since);
    return { verdict: await verdictOn(world, callUp), killed: 1, ...times, broken: tooSlow(times) };
  },
};

/** One of two workers dies; the other takes its messages over. */
export const killOneOfTwo: ChaosCase = {
  name: 'kill-one-of-two',
  what: 'two workers share the ledger, kill -9 of one',
  wish: { workers: 2 },
  run: async (world) => {
    const callUp = await world.launch();
    await world.accepted(0.3);
    const since = new Date();
    world.stack.workers[1]!.kill('SIGKILL');
    await world.settled();
    const times = await recovery(world, since);
    return { verdict: await verdictOn(world, callUp), killed: 1, ...times, broken: tooSlow(times) };
  },
};
