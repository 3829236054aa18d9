import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { enlarge } from '../world/enlarge.ts';
import { previews } from './b5-preview.ts';

const TIMES = 20;

/** The same previews on a roster of twenty copies of everybody. Only when it is asked for by name: the copying takes minutes and some gigabytes. */
export const previewOfMillion: Figure = {
  id: 'B5M',
  figure: 'audience preview with five filters at 1,000,000 experts, p95',
  target: 'less than 5 × 50 ms',
  byNameOnly: true,
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure(context: BenchContext, world: BenchWorld): Promise<Result> {
  const experts = await enlarge(world.database, TIMES, context.tell);
  return { ...await previews(context, world, 250), experts };
}
