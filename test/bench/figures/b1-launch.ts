import { randomUUID } from 'node:crypto';
import type { BenchContext, Figure, Result, Run } from '../figure.ts';
import { median, medianRatio } from '../statistics.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';

const RUNS = 5;

/** The launch as its coordinator meets it, from request to answer, against writing the same rows from prepared tables. */
export const launch: Figure = {
  id: 'B1',
  figure: 'launch transaction, 50,000 recipients × 2 channels, audience computed',
  target: '≤ 3 × the bare INSERT … SELECT of the same rows',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator, request } = await coordinatorAlone(world);
  const launched = async (): Promise<number> => {
    const since = performance.now();
    await coordinator.launch(request, randomUUID());
    return performance.now() - since;
  };
  const warm = await launched();
  const rows = await keepRows(world);
  tell(`warm-up ${Math.round(warm)} ms, ${rows.invitations} invitations and ${rows.deliveries} messages`);
  const runs: (Run & { baseline: number })[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    await empty(world);
    const baseline = await bareInsert(world);
    await empty(world);
    runs.push({ subject: await launched(), baseline });
    tell(`run ${run}: bare ${Math.round(baseline)} ms, launch ${Math.round(runs.at(-1)!.subject)} ms`);
  }
  const ratio = medianRatio(runs);
  return {
    value: ratio, median: median(runs.map((r) => r.subject)), unit: 'ms', runs, met: ratio <= 3, ...rows,
    baseline: { median: median(runs.map((r) => r.baseline)), is: 'INSERT … SELECT of the same invitations and deliveries from prepared tables, same keys, indexes and triggers, committed' },
  };
}

/** Back to empty tables: every run writes into the same. */
async function empty({ database }: BenchWorld): Promise<void> {
  await database.query('truncate call_up, delivery_event, inbox, delivery_tally, invitation_tally cascade');
  await database.query('checkpoint');
}

/** Keeps what a launch wrote, in the order in which it was written. */
async function keepRows({ database }: BenchWorld): Promise<{ invitations: number; deliveries: number }> {
  for (const name of ['call_up', 'invitation', 'delivery']) {
    await database.query(`create temp table kept_${name} as select * from ${name} order by id`);
    await database.query(`analyze kept_${name}`);
  }
  const { rows: [count] } = await database.query<{ invitations: number; deliveries: number }>(
    'select (select count(*) from kept_invitation)::int as invitations, (select count(*) from kept_delivery)::int as deliveries');
  return count!;
}

async function bareInsert({ database }: BenchWorld): Promise<number> {
  const since = performance.now();
  await database.query('begin');
  await database.query('insert into call_up select * from kept_call_up');
  await database.query('insert into invitation overriding system value select * from kept_invitation');
  await database.query('insert into delivery select * from kept_delivery');
  await database.query('commit');
  return performance.now() - since;
}
