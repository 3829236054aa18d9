import type { EntityManager } from 'typeorm';
import type { Proofs } from './proof-change.rule.ts';

/** Hours for which an administrator's leave to enrol holds. */
export const ENROLMENT_HOURS = 24;

/** What the account can prove itself with. */
export async function proofsOf(em: EntityManager, userId: string): Promise<Proofs> {
  const [row] = await em.query<[Proofs]>(
    `select (select count(*)::int from passkey where user_id = $1) as passkeys,
            exists (select from authenticator_app where user_id = $1 and confirmed_at is not null) as app`, [userId]);
  return row;
}

/** Holds an account until the transaction ends, so that changes of it come one after the other; false where there is no such user. */
export async function lockAccount(em: EntityManager, userId: string): Promise<boolean> {
  const rows: unknown[] = await em.query('select id from app_user where id = $1 for update', [userId]);
  return rows.length > 0;
}

/** Whether an account at an identity provider is tied to the user. */
export async function signOnTied(em: EntityManager, userId: string): Promise<boolean> {
  const [row] = await em.query<[{ tied: boolean }]>('select exists (select from oidc_identity where user_id = $1) as tied', [userId]);
  return row.tied;
}

/** Lets a user enrol by e-mail code for a while; false when there is no such enabled user. */
export async function openEnrolment(em: EntityManager, userId: string, openedBy: string | null): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `with opened as (
       update app_user set enrolment_open_until = muster_now() + make_interval(hours => ${ENROLMENT_HOURS}), enrolment_opened_by = $2
       where id = $1 and disabled_at is null returning id)
     select id from opened`, [userId, openedBy]);
  return rows.length > 0;
}

/** Ends what was opened to enrol: the leave, the sessions that used it and the codes still out. */
export async function closeEnrolment(em: EntityManager, userId: string): Promise<void> {
  await em.query('update app_user set enrolment_open_until = null, enrolment_opened_by = null where id = $1', [userId]);
  await em.query(`update session set revoked_at = muster_now() where user_id = $1 and strength = 'ENROL' and revoked_at is null`, [userId]);
  await em.query('update sign_in_code set used_at = muster_now() where user_id = $1 and used_at is null', [userId]);
}
