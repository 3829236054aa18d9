import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { benchmarkOf, Peers, peersOf, type Better } from './benchmark.rule.ts';
import { COMPUTED } from './computing.ts';
import { kindsOf } from './figure-facts.query.ts';
import { indicatorsOn, keepBenchmark, keepFigures } from './figure.query.ts';
import type { RawFigure } from './figure.rule.ts';

/** Computes every indicator's figures and benchmarks of a day, in the place of those that were there; how many indicators. The product computes today only: an earlier day never changes. */
export async function computeFigures(em: EntityManager, on: Day): Promise<number> {
  const indicators = await indicatorsOn(em, on);
  for (const { code, better } of indicators) {
    const figures = await COMPUTED[code]?.(em, on) ?? [];
    await keepFigures(em, code, on, figures);
    await keepBenchmarks(em, code, better, on, figures);
  }
  return indicators.length;
}

async function keepBenchmarks(em: EntityManager, code: string, better: Better, on: Day, figures: readonly RawFigure[]): Promise<void> {
  const own = figures.filter((one): one is RawFigure & { organisationId: string } => one.organisationId !== null);
  const kinds = await kindsOf(em, own.map(({ organisationId }) => organisationId));
  for (const peers of Object.values(Peers)) {
    const values = own.filter(({ organisationId }) => peersOf(kinds.get(organisationId)!) === peers).map(({ numerator, denominator }) => numerator / denominator);
    await keepBenchmark(em, code, peers, on, benchmarkOf(values, better));
  }
}
