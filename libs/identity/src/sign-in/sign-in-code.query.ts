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

/**
 * Keeps a new code for the user with this e-mail address (by its blind indexes) and ends his earlier ones. For an unknown or disabled
 * user the same statement finds nobody, so that both cases cost the same.
 */
export async function keepCode(em: EntityManager, emailIndexes: readonly Buffer[], codeHash: Buffer): Promise<CodeReceiver | null> {
  const rows: CodeReceiver[] = await em.query(
    `with receiver as (select id, locale from app_user where email_index = any($1::bytea[]) and disabled_at is null),
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
}

/** The newest unused code of the user with this e-mail address (by its blind indexes), if it may still be tried; locked until the transaction ends. */
export async function openCode(em: EntityManager, emailIndexes: readonly Buffer[]): Promise<OpenCode | null> {
  const rows: OpenCode[] = await em.query(
    `select c.id, c.user_id as "userId", c.code_hash as "codeHash"
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
