import type { ChaosCase } from '../chaos.case.ts';
import { verdictOn } from '../world/verdict.ts';

/** Greylisting, 421, and connections that are cut after DATA with nothing accepted. */
export const mailTrouble: ChaosCase = {
  name: 'mail-trouble',
  what: 'mail: greylisting, 421 above a rate, connections cut after DATA without acceptance',
  run: async (world) => {
    await world.sandbox.setFaults({ mail: { greylist: { fraction: 0.2 }, loseConnection: { fraction: 0.01, accepted: false }, rateLimit: { perSecond: 400, burst: 200 } } });
    const callUp = await world.launch(['EMAIL']);
    await world.accepted(0.5);
    const { faults } = await world.sandbox.counters();
    // The rate goes, greylisting stays: each mail that it met must come a second time.
    await world.sandbox.setFaults({ mail: { greylist: { fraction: 0.2 } } });
    await world.settled();
    return { verdict: await verdictOn(world, callUp), faults };
  },
};
