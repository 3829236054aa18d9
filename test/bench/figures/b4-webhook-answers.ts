import { freePort } from '@muster/cli';
import type { BenchContext, Figure, Result, Run } from '../figure.ts';
import { Peer } from '../peers/peer.ts';
import type { LoadReport } from '../peers/webhook-load.ts';
import { median, medianRatio } from '../statistics.ts';
import { inWorld, sweep, type BenchWorld } from '../world/bench.world.ts';

const RUNS = 3;
const ANSWERS = 12_000;
const CONNECTIONS = 64;
/** The load at which the time to answer is taken, and for how many answers. */
const STEADY_PER_SECOND = 2_000;
const STEADY_ANSWERS = 8_000;

interface WebhookRun extends Run { baseline: number; p99: number; steadyP99: number; lost: number }

/** Signed answers to the api, stored before they are acknowledged; nobody works them in meanwhile, as with the baseline. */
export const webhookAnswers: Figure = {
  id: 'B4',
  figure: 'answers by signed webhook: stored and acknowledged',
  target: '≥ 2,000/s, p99 < 100 ms, none lost; ratio to a handler that only verifies and inserts',
  measure: (context) => inWorld(context, { workers: 0 }, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const load = await Peer.start('webhook-load', tell);
  const bare = await Peer.start('bare-webhook', tell);
  try {
    const { TWILIO_AUTH_TOKEN: authToken } = await world.sandbox.env();
    const port = await freePort();
    await bare.run({ databaseUrl: world.databaseUrl, authToken, port });
    const attack = (origin: string, count: number, perSecond?: number): Promise<LoadReport> =>
      load.run<LoadReport>({ origin, authToken, count, connections: CONNECTIONS, ...(perSecond ? { perSecond } : {}) });
    await attack(world.stack.url, 4_000);
    await attack(`http://127.0.0.1:${port}`, 4_000);
    const runs: WebhookRun[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      await sweep(world);
      const theirs = await attack(`http://127.0.0.1:${port}`, ANSWERS);
      await sweep(world);
      const ours = await attack(world.stack.url, ANSWERS);
      const steady = await attack(world.stack.url, STEADY_ANSWERS, STEADY_PER_SECOND);
      const lost = await lostOf(world, ours, ANSWERS) + await lostOf(world, steady, STEADY_ANSWERS);
      runs.push({ subject: ours.perSecond, baseline: theirs.perSecond, p99: ours.p99, steadyP99: steady.p99, lost });
      tell(`run ${run}: bare ${Math.round(theirs.perSecond)}/s, api ${Math.round(ours.perSecond)}/s with p99 ${ours.p99.toFixed(1)} ms; at ${STEADY_PER_SECOND}/s p99 ${steady.p99.toFixed(1)} ms; lost ${lost}`);
    }
    return summed(runs);
  } finally {
    await Promise.all([load.stop(), bare.stop()]);
  }
}

/** Answers that were acknowledged and are not stored, or were not acknowledged at all. */
async function lostOf({ database }: BenchWorld, { prefix, acknowledged }: LoadReport, sent: number): Promise<number> {
  const { rows: [stored] } = await database.query<{ n: number }>('select count(*)::int as n from inbox where external_id like $1', [`${prefix}%`]);
  return Math.max(sent - acknowledged, acknowledged - stored!.n);
}

function summed(runs: WebhookRun[]): Result {
  const ours = median(runs.map((r) => r.subject));
  const p99 = median(runs.map((r) => r.steadyP99));
  const lost = runs.reduce((sum, run) => sum + run.lost, 0);
  return {
    value: medianRatio(runs), median: ours, unit: 'answers/s', runs, met: ours >= 2_000 && p99 < 100 && lost === 0,
    baseline: { median: median(runs.map((r) => r.baseline)), is: 'node:http, signature check, one insert a request, pool of 10' },
    p99Ms: p99, p99AtFullLoadMs: median(runs.map((r) => r.p99)), lost, connections: CONNECTIONS, steadyPerSecond: STEADY_PER_SECOND,
  };
}
