import { assemble, type AssemblyLine, type AssemblyPerson } from '@muster/callup';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { median } from '../statistics.ts';

const LINES = 200;
const YES = 5_000;
const RUNS = 5;

/** The assembly of a team whose best is known: everybody who belongs to it fits his own line perfectly and others less. */
export const assembly: Figure = {
  id: 'B7',
  figure: `assembly of ${LINES} lines from ${YES.toLocaleString('en')} yes`,
  target: '< 1 s, optimal',
  measure,
};

async function measure({ tell }: BenchContext): Promise<Result> {
  await assemble(...team(0));
  const runs: { subject: number; optimal: boolean }[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const [lines, people] = team(run);
    const since = performance.now();
    const plan = await assemble(lines, people);
    const subject = performance.now() - since;
    const heads = lines.reduce((sum, line) => sum + line.need, 0);
    runs.push({ subject, optimal: plan.filledWithReserves && Math.abs(plan.score - heads) < 1e-6 });
    tell(`run ${run}: ${subject.toFixed(0)} ms, ${runs.at(-1)!.optimal ? 'optimal' : 'NOT optimal'}`);
  }
  const ms = median(runs.map((run) => run.subject));
  return { value: ms, median: ms, unit: 'ms', runs, met: ms < 1_000 && runs.every((run) => run.optimal), lines: LINES, yes: YES };
}

/** Numbers from 0 up to 1 that a seed decides: the same team in every bench. */
function draws(seed: number): () => number {
  let state = seed * 2_654_435_761 + 12_345;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lines of 1 to 12 heads and up to 3 reserves; each person fits 1 to 6 lines, those of the best team one of them with score 1. */
function team(seed: number): [AssemblyLine[], AssemblyPerson[]] {
  const draw = draws(seed);
  const lines = Array.from({ length: LINES }, (_, position): AssemblyLine => ({ position, need: 1 + Math.floor(draw() * 12), reserves: Math.floor(draw() * 4) }));
  const owners = lines.flatMap((line) => Array.from({ length: line.need + line.reserves }, (_, at) => ({ position: line.position, best: at < line.need })));
  const people = Array.from({ length: YES }, (_, n): AssemblyPerson => {
    const owner = owners[n];
    const others = Array.from({ length: 1 + Math.floor(draw() * 5) }, () => ({ position: Math.floor(draw() * LINES), score: Math.floor(draw() * 900) / 1000 }));
    const own = owner ? [{ position: owner.position, score: owner.best ? 1 : 0.95 }] : [];
    const fits = [...new Map([...others, ...own].map((fit) => [fit.position, fit])).values()];
    return { id: `person-${String(n).padStart(5, '0')}`, rank: 1 + Math.floor(draw() * YES), fits };
  });
  return [lines, people];
}
