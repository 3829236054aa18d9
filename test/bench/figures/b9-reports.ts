import { Coordinator } from '@muster/cli';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { seedDemo } from '../world/demo-data.ts';
import { timed } from '../world/timed.ts';

const LIMIT_MS = 200;
/** One reader asks more than the api takes from one in a minute. */
const UNHURRIED = { GRAPHQL_PER_SESSION: '100000', GRAPHQL_PER_ADDRESS: '100000' };
/** Times that each report is asked for in a run. */
const ASKED = 20;
const REPORT = 'query($name: CareerReportName!) { result: careerReport(name: $name) { __typename ... on CareerReport { asOf columns { label definition denominator } rows } ... on Refusal { code } } }';
const FIGURES = 'figures { code value denominator definition denominatorIs source asOf }';
const APPOINTMENTS = `query($fiscalYear: Int!) { result: appointmentFigures(fiscalYear: $fiscalYear) { __typename ... on AppointmentFigures { ${FIGURES} } } }`;
const PLANS = `query($fiscalYear: Int!) { result: careerPlanFigures(fiscalYear: $fiscalYear) { __typename ... on CareerPlanFigures { ${FIGURES} } } }`;
const CAREERS = ['SLOTS', 'POSTS', 'VACANCY', 'CANDIDATES', 'APPOINTMENTS', 'ENDS', 'DECLINED', 'PLANS'] as const;

/** Every report of the present fiscal year, of all bodies, as central HR reads it: on the screen, and those of training and the board as files. */
export const reports: Figure = {
  id: 'B9',
  figure: 'the slowest report of one fiscal year (careers, appointments, plans, training, progress board), p95',
  target: '< 200 ms at 50,000 experts, 2,000 posts, 600 slots',
  measure: (context) => inWorld(context, { settings: UNHURRIED }, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  await seedDemo(world);
  const reader = new Coordinator(world.stack.url);
  await reader.signIn('hr-central@demo.example');
  const { rows: [now] } = await world.database.query<{ year: number }>(`select extract(year from muster_now() at time zone 'Asia/Tokyo' - interval '3 months')::int as year`);
  const each: { report: string; p95: number; p50: number }[] = [];
  for (const [report, ask] of Object.entries(readings(reader, now!.year))) {
    const { median, runs } = await timed(() => undefined, LIMIT_MS, ask, ASKED);
    each.push({ report, p95: median, p50: runs.map(({ p50 }) => Number(p50)).sort((a, b) => a - b)[1]! });
    tell(`${report}: p95 ${median.toFixed(1)} ms, p50 ${each.at(-1)!.p50.toFixed(1)} ms`);
  }
  const slowest = each.reduce((worst, one) => (one.p95 > worst.p95 ? one : worst));
  return {
    value: slowest.p95, median: slowest.p95, unit: 'ms', met: slowest.p95 < LIMIT_MS, slowest: slowest.report, askedPerRun: ASKED,
    runs: each.map(({ report, p95, p50 }) => ({ subject: p95, p50, report })),
  };
}

/** How each report is read; an empty one is none. */
function readings({ api }: Coordinator, fiscalYear: number): Readonly<Record<string, () => Promise<void>>> {
  const onScreen = (name: string) => async (): Promise<void> => {
    const { result } = await api.run<{ result: { rows?: unknown[] } }>(REPORT, { name });
    if (!result.rows?.length) throw new Error(`the report ${name} is empty`);
  };
  const figures = (query: string) => async (): Promise<void> => {
    const { result } = await api.run<{ result: { figures?: unknown[] } }>(query, { fiscalYear });
    if (!result.figures?.length) throw new Error('no figures came');
  };
  const file = (path: string) => async (): Promise<void> => {
    if ((await api.read(path)).split('\n').length < 20) throw new Error(`the file ${path} is empty`);
  };
  return {
    ...Object.fromEntries(CAREERS.map((name) => [name, onScreen(name)])), appointmentFigures: figures(APPOINTMENTS), careerPlanFigures: figures(PLANS),
    coverage: file('/training-reports/coverage?course=D-BASIC'), seats: file(`/training-reports/seats?fiscalYear=${fiscalYear}`),
    progress: file('/progress-report'), publishedYear: file(`/progress-report?fiscalYear=${fiscalYear - 1}`),
  };
}
