import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { dispatched } from '../world/dispatched.ts';
import { queueInvites } from '../world/ledger.fill.ts';

const MESSAGES = 100_000;
/** Of the 50,000 people at least so many have a usable number and a usable mailbox. */
const ON_BOTH = 48_000;
const LIMIT_MB = 300;

/** The worker's peak memory while SMS and e-mails go out and receipts come back. One run: a peak is no timing. */
export const workerMemory: Figure = {
  id: 'B8',
  figure: 'worker\'s memory while 100,000 messages go out',
  target: '< 300 MB',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const atStart = await peak(world);
  await queueInvites(world.database, ['SMS', 'EMAIL'], ON_BOTH);
  const last = await queueInvites(world.database, ['SMS'], MESSAGES - 2 * ON_BOTH);
  await dispatched(world.database, last, 300);
  const mb = await peak(world);
  const { rows: [all] } = await world.database.query<{ messages: number; seconds: number }>(
    'select count(accepted_at)::int as messages, extract(epoch from max(accepted_at) - min(claimed_at))::float8 as seconds from delivery');
  tell(`${all!.messages} messages in ${all!.seconds.toFixed(1)} s, peak ${mb.toFixed(0)} MB`);
  return {
    value: mb, median: mb, unit: 'MB', runs: [{ subject: mb }], met: mb < LIMIT_MB && all!.messages === MESSAGES,
    atStartMb: atStart, messages: all!.messages, seconds: all!.seconds, perSecond: all!.messages / all!.seconds,
  };
}

/** Megabytes of resident memory at the most so far. */
async function peak({ stack }: BenchWorld): Promise<number> {
  const { rss } = await stack.workers[0]!.ask({ type: 'rss' }, 'rss') as unknown as { rss: number };
  return rss / 1024;
}
