import { randomUUID } from 'node:crypto';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { median, percentile } from '../statistics.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';

const LOOKS = 100;
const RUNS = 3;

/** A fifth of the people have said yes, a fifth no; everybody has been written to. */
const ANSWERED = `
  update invitation set answer = case link_number % 5 when 0 then 'YES' else 'NO' end, answered_at = muster_now(), answer_channel = 'SMS' where link_number % 5 < 2`;

/** The board's query through the api, one look after the other, on a call-up with 50,000 invitations. */
export const board: Figure = {
  id: 'B6',
  figure: 'live board query at 50,000 invitations, p95',
  target: '< 30 ms',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator, request } = await coordinatorAlone(world);
  const { id } = await coordinator.launch(request, randomUUID());
  await world.database.query(ANSWERED);
  await world.database.query('vacuum analyze invitation, delivery');
  const look = async (): Promise<number> => {
    const since = performance.now();
    await coordinator.board(id);
    return performance.now() - since;
  };
  for (let n = 0; n < 20; n += 1) await look();
  const runs: { subject: number; p50: number }[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const times: number[] = [];
    for (let n = 0; n < LOOKS; n += 1) times.push(await look());
    runs.push({ subject: percentile(times, 0.95), p50: percentile(times, 0.5) });
    tell(`run ${run}: p95 ${runs.at(-1)!.subject.toFixed(1)} ms, p50 ${runs.at(-1)!.p50.toFixed(1)} ms`);
  }
  const p95 = median(runs.map((r) => r.subject));
  return { value: p95, median: p95, unit: 'ms', runs, met: p95 < 30, looksPerRun: LOOKS };
}
