import type { Queryable } from './queryable.ts';

/**
 * Settings for a transaction that handles whole audiences: room to hash and sort 50,000 people in memory, and no
 * just-in-time compilation, which takes longer than the statement that it would speed up.
 */
export async function preparePlanner(em: Queryable): Promise<void> {
  await em.query(`select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`);
}

/**
 * Runs an audience statement, in a transaction. PostgreSQL cannot estimate the tables that such a statement builds on
 * its way; where it guesses "few" it would compare everybody with everybody (seen: 5 s instead of 0.4 s). Hash joins
 * take the same time however wrong the guess is.
 */
export async function runAudience<T>(em: Queryable, sql: string, params: unknown[]): Promise<T[]> {
  await em.query(`select set_config('enable_nestloop', 'off', true)`);
  const rows: T[] = await em.query(sql, params);
  await em.query(`select set_config('enable_nestloop', 'on', true)`);
  return rows;
}
