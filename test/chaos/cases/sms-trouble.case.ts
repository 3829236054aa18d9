import type { ChaosCase } from '../chaos.case.ts';
import { verdictOn } from '../world/verdict.ts';

/** The provider takes a few hundred a second and says 429 to the rest, in a storm that ends before the messages do. */
export const throttleStorm: ChaosCase = {
  name: 'sms-429-storm',
  what: 'SMS: 429 with Retry-After to most of what is sent',
  run: async (world) => {
    await world.sandbox.setFaults({ sms: { rateLimit: { perSecond: 300, burst: 100, retryAfterSeconds: 1 } } });
    const callUp = await world.launch(['SMS']);
    await world.accepted(0.6);
    const { faults } = await world.sandbox.counters();
    await world.sandbox.clearFaults();
    await world.settled();
    return { verdict: await verdictOn(world, callUp), faults };
  },
};

/** Errors and silence for messages that were not taken: each must be sent again. */
export const smsRefused: ChaosCase = {
  name: 'sms-errors-not-accepted',
  what: 'SMS: 503, 500, no answer and cut connections, nothing of it accepted',
  run: async (world) => {
    await world.sandbox.setFaults({ sms: { fail: { codes: [503, 500], fraction: 0.08 }, hang: { fraction: 0.01 }, loseConnection: { fraction: 0.03, accepted: false } } });
    const callUp = await world.launch(['SMS']);
    await world.accepted(0.5);
    const { faults } = await world.sandbox.counters();
    await world.sandbox.clearFaults();
    await world.settled();
    return { verdict: await verdictOn(world, callUp), faults };
  },
};

/** Errors and silence for messages that were taken: none may be sent again. */
export const smsTaken: ChaosCase = {
  name: 'sms-errors-accepted',
  what: 'SMS: 500, no answer and cut connections although the message was accepted',
  run: async (world) => {
    await world.sandbox.setFaults({ sms: {
      fail: { codes: [500], fraction: 0.05, accepted: true }, hang: { fraction: 0.02, accepted: true }, loseConnection: { fraction: 0.05, accepted: true },
      callbacks: { drop: { fraction: 0.5 } },
    } });
    const callUp = await world.launch(['SMS']);
    await world.settled();
    const { faults } = await world.sandbox.counters();
    return { verdict: await verdictOn(world, callUp), faults };
  },
};

/** Nobody is there for a while: dispatch waits and goes on by itself. */
export const providersGone: ChaosCase = {
  name: 'providers-gone',
  what: 'SMS and mail provider gone for 20 seconds',
  run: async (world) => {
    const callUp = await world.launch();
    await world.accepted(0.3);
    await world.sandbox.setFaults({ sms: { down: true }, mail: { down: true } });
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    const before = await world.states();
    const back = Date.now();
    await world.sandbox.clearFaults();
    await world.accepted(Math.min(1, before.accepted / before.all + 0.1));
    const resumedAfter = (Date.now() - back) / 1000;
    await world.settled();
    return { verdict: await verdictOn(world, callUp), resumedAfter, acceptedBefore: before.accepted };
  },
};
