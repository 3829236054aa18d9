import type { BenchContext, Figure, Result, Run } from '../figure.ts';
import { Peer } from '../peers/peer.ts';
import { median, medianRatio } from '../statistics.ts';
import { inWorld, sweep, type BenchWorld } from '../world/bench.world.ts';
import { dispatched } from '../world/dispatched.ts';
import { queueInvites } from '../world/ledger.fill.ts';

const RUNS = 3;
const MAILS = 10_000;
/** SMTP connections of the worker (its default), and of the baseline's pool. */
const CONNECTIONS = 20;

/** E-mail from the ledger through a worker of its own process, against a bare nodemailer pool with the same text. */
export const mailDispatch: Figure = {
  id: 'B3',
  figure: 'e-mail dispatch',
  target: '≥ 0.9 × a bare nodemailer pool with the same connections',
  measure: (context) => inWorld(context, { settings: { MAIL_CONCURRENCY: String(CONNECTIONS) } }, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const bare = await Peer.start('bare-mail', tell);
  try {
    await send(world, 3_000);
    const mail = await sampleMail(world);
    const { SMTP_URL: smtpUrl } = await world.sandbox.env();
    const runs: (Run & { baseline: number })[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      const { perSecond: baseline } = await bare.run<{ perSecond: number }>({ smtpUrl, count: MAILS, connections: CONNECTIONS, mail, run });
      const subject = await send(world, MAILS);
      runs.push({ subject, baseline });
      tell(`run ${run}: bare ${Math.round(baseline)}/s, worker ${Math.round(subject)}/s`);
    }
    const ratio = medianRatio(runs);
    return {
      value: ratio, median: median(runs.map((r) => r.subject)), unit: 'mails/s', runs, met: ratio >= 0.9,
      baseline: { median: median(runs.map((r) => r.baseline)), is: `nodemailer pool, ${CONNECTIONS} connections, the same text and HTML` }, mails: MAILS, connections: CONNECTIONS,
    };
  } finally {
    await bare.stop();
  }
}

async function send(world: BenchWorld, mails: number): Promise<number> {
  await sweep(world);
  return (await dispatched(world.database, await queueInvites(world.database, ['EMAIL'], mails))).perSecond;
}

/** One of the product's own mails, for the baseline to send. */
async function sampleMail({ sandbox, stack }: BenchWorld): Promise<Record<string, unknown>> {
  const { messages: [first] } = await sandbox.messages({ channel: 'EMAIL', limit: 1 });
  const { from, subject, text, html } = await (await fetch(`${stack.sandboxUrl}/sandbox/messages/${first!.id}`)).json() as Record<string, unknown>;
  return { from, subject, text, html };
}
