import type { ChaosCase } from '../chaos.case.ts';
import { verdictOn } from '../world/verdict.ts';

/** Receipts come twice, late, in the wrong order, and before the answer to the send itself. */
export const callbacks: ChaosCase = {
  name: 'callbacks',
  what: 'status callbacks doubled, late, permuted, and before our own commit',
  run: async (world) => {
    await world.sandbox.setFaults({ sms: { callbacks: {
      repeat: { fraction: 0.5, copies: 2 }, reorder: { fraction: 0.5 }, delay: { fraction: 0.3, ms: 2_000 }, beforeResponse: { fraction: 0.3 },
    } } });
    const callUp = await world.launch(['SMS']);
    await world.settled();
    const { faults } = await world.sandbox.counters();
    const left = await world.database.query<{ state: string; n: number }[]>(
      `select state, count(*)::int as n from delivery where call_up_id = $1 and state <> 'DELIVERED' group by 1`, [callUp]);
    return { verdict: await verdictOn(world, callUp), faults, broken: left.map(({ state, n }) => `${n} messages ended ${state} although all were delivered`) };
  },
};
