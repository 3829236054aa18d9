import { Coordinator, installationKeys } from '@muster/cli';
import { seedCareers, seedStaff } from '@muster/seeds';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { timed } from '../world/timed.ts';

const REPORT = 'query($name: CareerReportName!) { result: careerReport(name: $name) { __typename ... on CareerReport { asOf columns { label definition denominator } rows } ... on Refusal { code } } }';
const NAMES = ['SLOTS', 'POSTS', 'VACANCY', 'CANDIDATES'] as const;

/** Every report of the present fiscal year in turn, of all bodies, as central HR reads them on the screen. */
export const reports: Figure = {
  id: 'B9',
  figure: 'a report of one fiscal year (posts, vacancy, slots, candidates), p95',
  target: '< 200 ms at 50,000 experts, 2,000 posts, 600 slots',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  await seedStaff(world.database, installationKeys());
  await seedCareers(world.database, { seed: 1 });
  const reader = new Coordinator(world.stack.url);
  await reader.signIn('hr-central@demo.example');
  return timed(tell, 200, async (n) => {
    const { result } = await reader.api.run<{ result: { rows?: unknown[] } }>(REPORT, { name: NAMES[n % NAMES.length] });
    if (!result.rows?.length) throw new Error(`the report ${NAMES[n % NAMES.length]} is empty`);
  });
}
