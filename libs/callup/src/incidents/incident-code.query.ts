import type { EntityManager } from 'typeorm';

/** One taker at a time, until its transaction ends: numbers have no gaps and no doubles. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('muster.incident.code', 0))`;

/** The fiscal year (年度) begins in April; the number counts on from the highest of the year. */
const NEXT = `
  with year as (select extract(year from (muster_now() at time zone 'Asia/Tokyo') - interval '3 months')::int as year)
  select year.year, coalesce(max(split_part(i.code, '-', 2)::int), 0) + 1 as number
  from year left join incident i on i.code ~ ('^' || year.year || '-[0-9]+$') group by year.year`;

/** The next incident code of the fiscal year, e.g. 2026-014. */
export async function nextIncidentCode(em: EntityManager): Promise<string> {
  await em.query(LOCK);
  const [row] = await em.query<{ year: number; number: number }[]>(NEXT);
  return `${row!.year}-${String(row!.number).padStart(3, '0')}`;
}
