import type { Queryable } from '../targeting/queryable.ts';

/**
 * Settings for one transaction that handles whole audiences: room to hash and sort 50,000 people in memory, and no
 * just-in-time compilation, which takes longer than the statement that it would speed up.
 */
export async function preparePlanner(em: Queryable): Promise<void> {
  await em.query(`select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`);
}
