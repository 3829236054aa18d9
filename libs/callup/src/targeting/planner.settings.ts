import type { EntityManager } from 'typeorm';
import type { Queryable } from './queryable.ts';

/**
 * Settings for a transaction that handles whole audiences: room to hash and sort 50,000 people in memory, and no
 * just-in-time compilation, which takes longer than the statement that it would speed up.
 */
export async function preparePlanner(em: Queryable): Promise<void> {
  await em.query(`select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`);
}

/** Statements that each connection keeps planned: more shapes of requests than a day has. Further ones are planned each time. */
const KEPT = 24;
const names = new Map<string, string>();

/** The name under which connections keep this statement; undefined: they do not. */
function keptName(sql: string): string | undefined {
  if (!names.has(sql) && names.size < KEPT) names.set(sql, `audience_${names.size + 1}`);
  return names.get(sql);
}

interface Connection {
  query<T>(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: T[] }>;
}

/** Runs a statement whose plan the connection keeps: planning takes a good part of what a small audience takes in all. */
async function runKept<T>(em: EntityManager, name: string, sql: string, params: unknown[]): Promise<T[]> {
  await em.query(`select set_config('plan_cache_mode', 'force_generic_plan', true)`);
  const connection = await em.queryRunner!.connect() as Connection;
  const { rows } = await connection.query<T>({ name, text: sql, values: params });
  await em.query(`select set_config('plan_cache_mode', 'auto', true)`);
  return rows;
}

/**
 * Runs an audience statement, in a transaction. PostgreSQL cannot estimate the tables that such a statement builds on
 * its way; where it guesses "few" it would compare everybody with everybody (seen: 5 s instead of 0.4 s). Hash joins
 * and groups take the same time however wrong the guess is, and so does a plan that is KEPT for any values. Where an order is
 * asked for, it is sorted all the same.
 */
export async function runAudience<T>(em: EntityManager, sql: string, params: unknown[], plan: 'KEPT' | 'ONCE' = 'ONCE'): Promise<T[]> {
  await em.query(`select set_config('enable_nestloop', 'off', true), set_config('enable_sort', 'off', true)`);
  const name = plan === 'KEPT' ? keptName(sql) : undefined;
  const rows: T[] = name === undefined ? await em.query(sql, params) : await runKept(em, name, sql, params);
  await em.query(`select set_config('enable_nestloop', 'on', true), set_config('enable_sort', 'on', true)`);
  return rows;
}
