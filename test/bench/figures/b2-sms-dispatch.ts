import type { BenchContext, Figure, Result, Run } from '../figure.ts';
import { Peer } from '../peers/peer.ts';
import { median, medianRatio } from '../statistics.ts';
import { inWorld, sweep, type BenchWorld } from '../world/bench.world.ts';
import { dispatched } from '../world/dispatched.ts';
import { queueInvites } from '../world/ledger.fill.ts';

const RUNS = 3;
const MESSAGES = 20_000;
const BARE_MESSAGES = 5_000;
/** Sends in flight: the product's default, and the same for the baseline. */
const CONCURRENCY = 64;

interface SmsRun extends Run { baseline: number; twoWorkers: number }

/** SMS from the ledger through a worker of its own process, against the bare SDK; then with a second worker process. */
export const smsDispatch: Figure = {
  id: 'B2',
  figure: 'durable SMS dispatch against a local provider',
  target: '≥ 4 × the bare Twilio SDK in a loop with its default client at the same concurrency; rising with a second worker',
  measure: (context) => inWorld(context, { workers: 2, sandbox: { webhooks: { statuses: [] } }, settings: { SMS_CONCURRENCY: String(CONCURRENCY) } }, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const bare = await Peer.start('bare-twilio', tell);
  try {
    await world.stack.workers[1]!.stop();
    await send(world, 5_000);
    const { messages: [sample] } = await world.sandbox.messages({ channel: 'SMS', limit: 1 });
    const runs: SmsRun[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      const { perSecond: baseline } = await bare.run<{ perSecond: number }>({ env: await world.sandbox.env(), count: BARE_MESSAGES, concurrency: CONCURRENCY, body: sample!.text, run });
      const subject = await send(world, MESSAGES);
      await world.stack.workers[1]!.start();
      const twoWorkers = await send(world, MESSAGES);
      await world.stack.workers[1]!.stop();
      runs.push({ subject, baseline, twoWorkers });
      tell(`run ${run}: bare ${Math.round(baseline)}/s, one worker ${Math.round(subject)}/s, two ${Math.round(twoWorkers)}/s`);
    }
    return summed(runs);
  } finally {
    await bare.stop();
  }
}

async function send(world: BenchWorld, messages: number): Promise<number> {
  await sweep(world);
  return (await dispatched(world.database, await queueInvites(world.database, ['SMS'], messages))).perSecond;
}

function summed(runs: SmsRun[]): Result {
  const [ratio, rise] = [medianRatio(runs), medianRatio(runs.map((r) => ({ subject: r.twoWorkers, baseline: r.subject })))];
  return {
    value: ratio, median: median(runs.map((r) => r.subject)), unit: 'messages/s', runs, met: ratio >= 4 && rise > 1,
    baseline: { median: median(runs.map((r) => r.baseline)), is: `twilio SDK, default client, ${CONCURRENCY} at once, ${BARE_MESSAGES} messages` },
    twoWorkers: median(runs.map((r) => r.twoWorkers)), twoWorkersRatio: rise, messages: MESSAGES, concurrency: CONCURRENCY,
  };
}
