import { Coordinator, installationKeys } from '@muster/cli';
import { seedCareers, seedStaff } from '@muster/seeds';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { timed } from '../world/timed.ts';

const REPORT = 'query($name: CareerReportName!) { result: careerReport(name: $name) { __typename ... on CareerReport { asOf columns { label definition denominator } rows } ... on Refusal { code } } }';
const FIGURES = 'figures { code value denominator definition denominatorIs source asOf }';
const APPOINTMENTS = `query($fiscalYear: Int!) { result: appointmentFigures(fiscalYear: $fiscalYear) { __typename ... on AppointmentFigures { ${FIGURES} } } }`;
const PLANS = `query($fiscalYear: Int!) { result: careerPlanFigures(fiscalYear: $fiscalYear) { __typename ... on CareerPlanFigures { ${FIGURES} } } }`;
const NAMES = ['SLOTS', 'POSTS', 'VACANCY', 'CANDIDATES'] as const;
/** Each in turn: the reports, then the figures of appointments and plans. */
const TURNS = NAMES.length + 2;

/** Every report of the present fiscal year in turn, of all bodies, as central HR reads them on the screen. */
export const reports: Figure = {
  id: 'B9',
  figure: 'a report of one fiscal year (posts, vacancy, slots, candidates; figures of appointments and plans), p95',
  target: '< 200 ms at 50,000 experts, 2,000 posts, 600 slots',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  await seedStaff(world.database, installationKeys());
  await seedCareers(world.database, { seed: 1 });
  const reader = new Coordinator(world.stack.url);
  await reader.signIn('hr-central@demo.example');
  const { rows: [now] } = await world.database.query<{ year: number }>(`select extract(year from muster_now() at time zone 'Asia/Tokyo' - interval '3 months')::int as year`);
  return timed(tell, 200, async (n) => {
    const turn = n % TURNS;
    if (turn >= NAMES.length) return figures(reader, turn === NAMES.length ? APPOINTMENTS : PLANS, now!.year);
    const { result } = await reader.api.run<{ result: { rows?: unknown[] } }>(REPORT, { name: NAMES[turn] });
    if (!result.rows?.length) throw new Error(`the report ${NAMES[turn]} is empty`);
  });
}

async function figures(reader: Coordinator, query: string, fiscalYear: number): Promise<void> {
  const { result } = await reader.api.run<{ result: { figures?: unknown[] } }>(query, { fiscalYear });
  if (!result.figures?.length) throw new Error('no figures came');
}
