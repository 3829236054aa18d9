import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';
import { timed } from '../world/timed.ts';

const LIMIT_MS = 50;

/** Previews through the api, one after the other, each with five filters: role, level, block, sector and weekly pattern. */
export const preview: Figure = {
  id: 'B5',
  figure: 'audience preview with five filters, p95',
  target: '< 50 ms at 50,000 experts',
  measure: (context) => inWorld(context, {}, (world) => previews(context, world, LIMIT_MS)),
};

/** Asks for previews on the world's roster. */
export async function previews({ tell }: BenchContext, world: BenchWorld, limitMs: number): Promise<Result> {
  const { coordinator, request } = await coordinatorAlone(world);
  const { rows: roles } = await world.database.query<{ id: string }>('select work_role_id as id from expert_skill group by 1 order by count(*) desc limit 12');
  const { rows: blocks } = await world.database.query<{ name: string }>('select block_ja as name from prefecture group by 1 order by count(*) desc limit 5');
  const [line] = request.lines as Record<string, unknown>[];
  return timed(tell, limitMs, async (n) => void await coordinator.preview({
    ...request, lines: [{ ...line, workRoleId: roles[n % roles.length]!.id, minLevel: 1 + (n % 3), headCount: 5, reserveCount: 1 }],
    audience: { blocks: [blocks[n % blocks.length]!.name], sector: n % 2 ? 'PUBLIC' : 'PRIVATE', respectPattern: true },
  }));
}
