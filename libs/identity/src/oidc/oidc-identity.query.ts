import type { EntityManager } from 'typeorm';

/** The enabled user behind an account at the provider, or null; counts as a use. */
export async function userOfIdentity(em: EntityManager, issuer: string, subject: string): Promise<string | null> {
  const rows: { userId: string }[] = await em.query(
    `with used as (
       update oidc_identity o set last_used_at = muster_now() from app_user u
       where o.issuer = $1 and o.subject = $2 and u.id = o.user_id and u.disabled_at is null returning o.user_id)
     select user_id as "userId" from used`, [issuer, subject]);
  return rows[0]?.userId ?? null;
}

/** Ties an account at the provider to a user; false when it is tied to somebody already. */
export async function tieIdentity(em: EntityManager, issuer: string, subject: string, userId: string): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `insert into oidc_identity (issuer, subject, user_id, created_at) values ($1, $2, $3, muster_now())
     on conflict do nothing returning user_id`, [issuer, subject, userId]);
  return rows.length > 0;
}
