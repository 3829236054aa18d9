import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { BenchmarkValue, Better, Peers } from './benchmark.rule.ts';
import type { RawFigure } from './figure.rule.ts';

/** Indicators in force on a day: code and which direction is better. */
export function indicatorsOn(em: EntityManager, on: Day): Promise<{ code: string; better: Better }[]> {
  return em.query('select distinct on (code) code, better from indicator where valid_from <= $1::date order by code, valid_from desc', [on]);
}

/** Whether the figures of a day are there. */
export async function hasFigures(em: EntityManager, on: Day): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from figure where on_day = $1::date limit 1', [on]);
  return row !== undefined;
}

/** Keeps the figures of one indicator and day, instead of those of an earlier hour of it. */
export async function keepFigures(em: EntityManager, code: string, on: Day, figures: readonly RawFigure[]): Promise<void> {
  await em.query('delete from figure where indicator_code = $1 and on_day = $2::date', [code, on]);
  await em.query(
    `insert into figure (indicator_code, organisation_id, tier, on_day, numerator, denominator)
     select $1, v.body, v.tier, $2::date, v.numerator, v.denominator from unnest($3::uuid[], $4::text[], $5::numeric[], $6::numeric[]) as v(body, tier, numerator, denominator)`,
    [code, on, figures.map((one) => one.organisationId), figures.map((one) => one.tier), figures.map((one) => one.numerator), figures.map((one) => one.denominator)]);
}

/** Keeps a benchmark, or that there is none. */
export async function keepBenchmark(em: EntityManager, code: string, peers: Peers, on: Day, mark: BenchmarkValue | null): Promise<void> {
  await em.query('delete from benchmark where indicator_code = $1 and peers = $2 and on_day = $3::date', [code, peers, on]);
  if (mark) await em.query('insert into benchmark (indicator_code, peers, on_day, value, leaders, bodies) values ($1, $2, $3::date, $4, $5, $6)', [code, peers, on, mark.value, mark.leaders, mark.bodies]);
}
