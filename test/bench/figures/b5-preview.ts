import type { BenchContext, Figure, Result } from '../figure.ts';
import { median, percentile } from '../statistics.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';

const PREVIEWS = 60;
const RUNS = 3;

/** Previews through the api, one after the other, each with five filters: role, level, block, sector and weekly pattern. */
export const preview: Figure = {
  id: 'B5',
  figure: 'audience preview with five filters, p95',
  target: '< 50 ms at 50,000 experts',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator, request } = await coordinatorAlone(world);
  const { rows: roles } = await world.database.query<{ id: string }>('select work_role_id as id from expert_skill group by 1 order by count(*) desc limit 12');
  const { rows: blocks } = await world.database.query<{ name: string }>('select block_ja as name from prefecture group by 1 order by count(*) desc limit 5');
  const [line] = request.lines as Record<string, unknown>[];
  const ask = async (n: number): Promise<number> => {
    const since = performance.now();
    await coordinator.preview({
      ...request, lines: [{ ...line, workRoleId: roles[n % roles.length]!.id, minLevel: 1 + (n % 3), headCount: 5, reserveCount: 1 }],
      audience: { blocks: [blocks[n % blocks.length]!.name], sector: n % 2 ? 'PUBLIC' : 'PRIVATE', respectPattern: true },
    });
    return performance.now() - since;
  };
  for (let n = 0; n < 20; n += 1) await ask(n);
  const runs: { subject: number; p50: number }[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const times: number[] = [];
    for (let n = 0; n < PREVIEWS; n += 1) times.push(await ask(n));
    runs.push({ subject: percentile(times, 0.95), p50: percentile(times, 0.5) });
    tell(`run ${run}: p95 ${runs.at(-1)!.subject.toFixed(1)} ms, p50 ${runs.at(-1)!.p50.toFixed(1)} ms`);
  }
  const p95 = median(runs.map((r) => r.subject));
  return { value: p95, median: p95, unit: 'ms', runs, met: p95 < 50, previewsPerRun: PREVIEWS };
}
