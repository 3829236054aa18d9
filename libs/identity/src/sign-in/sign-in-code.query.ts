import type { EntityManager } from 'typeorm';

/** How long a code opens the door. */
export const CODE_MINUTES = 10;
/** Wrong tries after which a code is worth nothing. */
export const TRIES_PER_CODE = 5;

/** A user to whom a code may go. */
export interface CodeReceiver {
  userId: string;
  locale: 'ja' | 'en';
}

/** Whom mail alone lets in to enrol: an expert with nothing else yet, and whoever an administrator gave leave to. */
const ENROLS = `(u.enrolment_open_until > muster_now() or (
  exists (select from user_role r where r.user_id = u.id and r.role = 'EXPERT')
  and not exists (select from user_role r where r.user_id = u.id and r.role <> 'EXPERT')
  and not exists (select from passkey p where p.user_id = u.id)
  and not exists (select from authenticator_app a where a.user_id = u.id and a.confirmed_at is not null)
  and not exists (select from oidc_identity o where o.user_id = u.id)))`;

/** Who can use a code together with something else: an authenticator app or a recovery code. */
const HAS_SECOND = `(exists (select from authenticator_app a where a.user_id = u.id and a.confirmed_at is not null)
  or exists (select from recovery_code c where c.user_id = u.id and c.used_at is null))`;

/**
 * Keeps a new code for the user with this e-mail address (by its blind indexes) and ends his earlier ones. For an unknown
 * or disabled user, and for one who cannot use it, the same statement finds nobody, so that all cases cost the same.
 */
export async function keepCode(em: EntityManager, emailIndexes: readonly Buffer[], codeHash: Buffer): Promise<CodeReceiver | null> {
  const rows: CodeReceiver[] = await em.query(
    `with receiver as (
       select u.id, u.locale from app_user u
       where u.email_index = any($1::bytea[]) and u.disabled_at is null and (coalesce(${ENROLS}, false) or ${HAS_SECOND})),
     replaced as (update sign_in_code c set used_at = muster_now() from receiver r where c.user_id = r.id and c.used_at is null),
     kept as (insert into sign_in_code (user_id, code_hash, created_at, expires_at)
              select id, $2, muster_now(), muster_now() + make_interval(mins => ${CODE_MINUTES}) from receiver)
     select id as "userId", locale from receiver`,
    [emailIndexes, codeHash],
  );
  return rows[0] ?? null;
}

/** The code that this user could use now. */
export interface OpenCode {
  id: string;
  userId: string;
  codeHash: Buffer;
  /** Whether it opens a session to enrol all by itself. */
  enrols: boolean;
}

/** The newest unused code of the user with this e-mail address (by its blind indexes), if it may still be tried; locked until the transaction ends. */
export async function openCode(em: EntityManager, emailIndexes: readonly Buffer[]): Promise<OpenCode | null> {
  const rows: OpenCode[] = await em.query(
    `select c.id, c.user_id as "userId", c.code_hash as "codeHash", coalesce(${ENROLS}, false) as enrols
     from sign_in_code c join app_user u on u.id = c.user_id
     where u.email_index = any($1::bytea[]) and u.disabled_at is null and c.used_at is null
       and c.expires_at > muster_now() and c.attempts < ${TRIES_PER_CODE}
     order by c.created_at desc, c.id desc limit 1 for update of c`,
    [emailIndexes],
  );
  return rows[0] ?? null;
}

/** Marks a code as used (right), or counts a wrong try. Without a code the statement touches nothing but costs the same. */
export async function settleCode(em: EntityManager, codeId: string | null, right: boolean): Promise<void> {
  await em.query(
    `update sign_in_code set used_at = case when $2 then muster_now() end, attempts = attempts + case when $2 then 0 else 1 end where id = $1`,
    [codeId, right],
  );
}
