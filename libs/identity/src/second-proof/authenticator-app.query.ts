import type { EntityManager } from 'typeorm';

/** A user's authenticator app as it is stored. */
export interface StoredApp {
  secretSealed: Buffer;
  confirmed: boolean;
  lastStep: number;
  /** Now, in seconds since 1970, as the database tells it. */
  now: number;
}

/** The user's app, locked, so that two tries with one code come one after the other. */
export async function appOf(em: EntityManager, userId: string): Promise<StoredApp | null> {
  const rows: StoredApp[] = await em.query(
    `select secret_sealed as "secretSealed", confirmed_at is not null as confirmed, last_step::float8 as "lastStep",
            extract(epoch from muster_now())::float8 as now
     from authenticator_app where user_id = $1 for update`, [userId]);
  return rows[0] ?? null;
}

/** Keeps a new secret that nothing counts for until a code of it is shown; false while a confirmed one is there. */
export async function proposeApp(em: EntityManager, userId: string, secretSealed: Buffer): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `insert into authenticator_app as app (user_id, secret_sealed, created_at) values ($1, $2, muster_now())
     on conflict (user_id) do update set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at, last_step = 0
     where app.confirmed_at is null returning user_id`, [userId, secretSealed]);
  return rows.length > 0;
}

/** Remembers the step that was used; the first one confirms the app. */
export async function useApp(em: EntityManager, userId: string, step: number): Promise<void> {
  await em.query(
    'update authenticator_app set last_step = $2, confirmed_at = coalesce(confirmed_at, muster_now()) where user_id = $1', [userId, step]);
}

/** Takes the app out of use; false when there was none. */
export async function removeApp(em: EntityManager, userId: string): Promise<boolean> {
  const rows: unknown[] = await em.query(
    'with gone as (delete from authenticator_app where user_id = $1 returning user_id) select user_id from gone', [userId]);
  return rows.length > 0;
}
