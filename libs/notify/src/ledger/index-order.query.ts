import type { EntityManager } from 'typeorm';

/**
 * Runs a query that must walk an index in order. Right after a launch the planner's statistics still describe
 * the tables before it, and it would sort 100,000 waiting rows for each batch. Sorting is allowed again behind
 * it: a later "order by id" over a batch must sort the batch, not walk a whole primary key. Sequential scans
 * stay off for the rest of the transaction, whose statements all find their few rows by key.
 */
export async function inIndexOrder<T>(em: EntityManager, query: () => Promise<T>): Promise<T> {
  await em.query('set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off');
  const found = await query();
  await em.query('set local enable_bitmapscan = on; set local enable_sort = on');
  return found;
}
