import { sameBytes } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { CODE_MINUTES, CODE_TRIES, CODES_PER_HOUR } from './contact-code.rule.ts';

/** A code that is to be sent. */
export interface NewCode {
  id: string;
  expertId: string;
  contactId: string;
  hash: Buffer;
}

/** Keeps a code and ends the contact's earlier ones; false when too many were asked for within the hour. The caller holds the expert's lock. */
export async function keepContactCode(em: EntityManager, { id, expertId, contactId, hash }: NewCode): Promise<boolean> {
  const [row]: { recent: number }[] = await em.query(
    `select count(*)::int as recent from contact_code where expert_id = $1 and expires_at > muster_now() + make_interval(mins => ${CODE_MINUTES} - 60)`, [expertId]);
  if (row!.recent >= CODES_PER_HOUR) return false;
  await em.query(`delete from contact_code where expert_id = $1 and expires_at < muster_now() - interval '1 day'`, [expertId]);
  await em.query('update contact_code set used_at = muster_now() where expert_id = $1 and contact_id = $2 and used_at is null', [expertId, contactId]);
  await em.query(
    `insert into contact_code (id, expert_id, contact_id, code_hash, expires_at) values ($1, $2, $3, $4, muster_now() + make_interval(mins => ${CODE_MINUTES}))`,
    [id, expertId, contactId, hash]);
  return true;
}

/** Whether this is the contact's open code; used up when right, a try less when wrong. */
export async function takeContactCode(em: EntityManager, expertId: string, contactId: string, hashOf: (id: string) => Buffer): Promise<boolean> {
  const [open]: { id: string; hash: Buffer }[] = await em.query(
    `select id, code_hash as hash from contact_code
     where expert_id = $1 and contact_id = $2 and used_at is null and expires_at > muster_now() and attempts < ${CODE_TRIES} order by id desc limit 1 for update`, [expertId, contactId]);
  if (!open) return false;
  const right = sameBytes(open.hash, hashOf(open.id));
  await em.query('update contact_code set used_at = case when $2 then muster_now() end, attempts = attempts + 1 where id = $1', [open.id, right]);
  return right;
}
