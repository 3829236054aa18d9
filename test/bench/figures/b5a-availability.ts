import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';
import { timed } from '../world/timed.ts';

const ASKED = 'query($filter: ExpertFilter) { experts(filter: $filter, first: 25) { totalCount nodes { id } } }';
const HOUR = 3_600_000;

/** "Who can at T for D", counted over the whole roster, with the first page of them: shifts of one to twelve hours over the next ten days. */
export const availability: Figure = {
  id: 'B5A',
  figure: 'who can at T for D, counted and listed, p95',
  target: '< 50 ms at 50,000 experts',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator } = await coordinatorAlone(world);
  const since = Date.now();
  return timed(tell, 50, async (n) => {
    const from = since + (n * 7 % 240) * HOUR;
    await coordinator.api.run(ASKED, { filter: { availableAt: { from: new Date(from).toISOString(), until: new Date(from + (1 + n % 12) * HOUR).toISOString() } } });
  });
}
