import type { EntityManager } from 'typeorm';

/** Key of a timer in `timer_firing`; the auditor reads them. */
export const timerKey = {
  wave: (callUpId: string, wave: number): string => `wave:${callUpId}:${wave}`,
  reminder: (callUpId: string, wave: number): string => `reminder:${callUpId}:${wave}`,
  deadline: (callUpId: string): string => `deadline:${callUpId}`,
  expire: (callUpId: string): string => `expire:${callUpId}`,
  approval: (callUpId: string, round: number, circle: number): string => `approval:${callUpId}:${round}:${circle}`,
  release: (callUpId: string, requestId: string): string => `release:${callUpId}:${requestId}`,
  releaseReminder: (callUpId: string, requestId: string): string => `release-reminder:${callUpId}:${requestId}`,
  close: (callUpId: string): string => `close:${callUpId}`,
};

/** What came of trying to fire a timer: it fires now, it has fired before, or it is not due yet. */
export type Firing = 'FIRES' | 'FIRED_BEFORE' | 'EARLY';

/**
 * Fires a timer at most once and never early (invariant I9): the row is written in the transaction of its effects, the key
 * is unique, and PostgreSQL's clock decides, whatever job or machine asks. `due` is an instant as PostgreSQL writes it.
 */
export async function fireTimer(em: EntityManager, key: string, due: string): Promise<Firing> {
  const [row] = await em.query<{ early: boolean; fired: boolean }[]>(
    `with clock as (select muster_now() as now),
     fired as (insert into timer_firing (timer_key, due_at, fired_at) select $1, $2, now from clock where now >= $2::timestamptz on conflict do nothing returning 1)
     select now < $2::timestamptz as early, exists (select from fired) as fired from clock`,
    [key, due],
  );
  if (row?.early) return 'EARLY';
  return row?.fired ? 'FIRES' : 'FIRED_BEFORE';
}

/** Whether a timer has fired. */
export async function hasFired(em: EntityManager, key: string): Promise<boolean> {
  const rows = await em.query<unknown[]>('select from timer_firing where timer_key = $1', [key]);
  return rows.length > 0;
}
