import { sameBytes } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** How long a code is good for. */
export const SIGNING_MINUTES = 10;
const TRIES = 5;
const CODES_PER_HOUR = 5;

/** Keeps a new code and ends earlier ones; false when too many were asked for within the hour. */
export async function keepSigningCode(em: EntityManager, userId: string, agreement: string, codeHash: Buffer): Promise<boolean> {
  await em.query(`select pg_advisory_xact_lock(hashtext('signing_code'), hashtext($1))`, [userId]);
  const [row]: { recent: number }[] = await em.query(
    `select count(*)::int as recent from signing_code where user_id = $1 and expires_at > muster_now() + make_interval(mins => ${SIGNING_MINUTES} - 60)`, [userId]);
  if (row!.recent >= CODES_PER_HOUR) return false;
  await em.query('update signing_code set used_at = muster_now() where user_id = $1 and used_at is null', [userId]);
  await em.query(
    `insert into signing_code (user_id, agreement, code_hash, expires_at) values ($1, $2, $3, muster_now() + make_interval(mins => ${SIGNING_MINUTES}))`, [userId, agreement, codeHash]);
  return true;
}

/** Whether this is the code for this text; used up when right, a try less when wrong. */
export async function takeSigningCode(em: EntityManager, userId: string, agreement: string, codeHash: Buffer): Promise<boolean> {
  const [open]: { id: string; hash: Buffer; agreement: string }[] = await em.query(
    `select id, code_hash as hash, agreement from signing_code
     where user_id = $1 and used_at is null and expires_at > muster_now() and attempts < ${TRIES} order by id desc limit 1 for update`, [userId]);
  if (!open) return false;
  const right = open.agreement === agreement && sameBytes(open.hash, codeHash);
  await em.query('update signing_code set used_at = case when $2 then muster_now() end, attempts = attempts + 1 where id = $1', [open.id, right]);
  return right;
}
