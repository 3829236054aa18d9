import type { Result } from '../figure.ts';
import { median, percentile } from '../statistics.ts';

const WARM_UP = 20;
const ASKED = 60;
const RUNS = 3;

/** Asks one after the other and takes the 95th percentile of each run in milliseconds; the figure is the runs' median. */
export async function timed(tell: (line: string) => void, limitMs: number, ask: (n: number) => Promise<void>, asked = ASKED): Promise<Result> {
  for (let n = 0; n < WARM_UP; n += 1) await ask(n);
  const runs: { subject: number; p50: number }[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const times: number[] = [];
    for (let n = 0; n < asked; n += 1) {
      const since = performance.now();
      await ask(n);
      times.push(performance.now() - since);
    }
    runs.push({ subject: percentile(times, 0.95), p50: percentile(times, 0.5) });
    tell(`run ${run}: p95 ${runs.at(-1)!.subject.toFixed(1)} ms, p50 ${runs.at(-1)!.p50.toFixed(1)} ms`);
  }
  const p95 = median(runs.map((run) => run.subject));
  return { value: p95, median: p95, unit: 'ms', runs, met: p95 < limitMs, askedPerRun: asked };
}
