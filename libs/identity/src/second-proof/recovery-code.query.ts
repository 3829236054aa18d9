import type { EntityManager } from 'typeorm';

/** Puts a new set of codes in the place of all earlier ones. */
export async function replaceRecoveryCodes(em: EntityManager, userId: string, hashes: readonly Buffer[]): Promise<void> {
  await em.query('delete from recovery_code where user_id = $1', [userId]);
  await em.query('insert into recovery_code (user_id, code_hash, created_at) select $1, unnest($2::bytea[]), muster_now()', [userId, [...hashes]]);
}

/** Uses a code up; false when the user has no such unused code. */
export async function useRecoveryCode(em: EntityManager, userId: string, hash: Buffer): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `with used as (
       update recovery_code set used_at = muster_now() where user_id = $1 and code_hash = $2 and used_at is null returning user_id)
     select user_id from used`, [userId, hash]);
  return rows.length > 0;
}

/** How many codes the user has left. */
export async function recoveryCodesLeft(em: EntityManager, userId: string): Promise<number> {
  const [row] = await em.query<[{ n: number }]>('select count(*)::int as n from recovery_code where user_id = $1 and used_at is null', [userId]);
  return row.n;
}
