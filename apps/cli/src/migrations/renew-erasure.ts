import type { DataSource } from 'typeorm';
import { ERASURE_FUNCTIONS, ERASURE_VERSION } from './erasure.sql.ts';

/**
 * Replaces the functions of erasure where those of another release stand: what a new table holds of people is erased from
 * this release on, in a database that was installed before it, too. True when it did; all of it or nothing.
 */
export async function renewErasure(database: DataSource): Promise<boolean> {
  return database.transaction(async (em) => {
    await em.query(`select pg_advisory_xact_lock(hashtext('muster.erasure'))`);
    const [{ version }]: [{ version: string | null }] = await em.query(`select obj_description('retention_before(text)'::regprocedure, 'pg_proc') as version`);
    if (version === ERASURE_VERSION) return false;
    await em.query(ERASURE_FUNCTIONS);
    return true;
  });
}
