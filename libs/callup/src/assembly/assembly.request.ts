import type { Queue } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** Seconds that answers are gathered before they are matched together. */
const COALESCE_SECONDS = 0.2;

/**
 * Announces changes that an assembly must see; to be called before the transaction's other locks.
 *
 * Requests are joined: while one waits, another adds no job. The waiting job may start before this transaction
 * commits and would not see its answers, and no other job would follow. Therefore whoever changes answers holds
 * this lock in shared mode until the commit, and an assembly begins by waiting for all holders (`awaitAnnounced`).
 */
export async function announceChange(em: EntityManager, callUpIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(callUpIds)].sort()) {
    await em.query(`select pg_advisory_xact_lock_shared(hashtextextended('callup.assemble:' || $1, 0))`, [id]);
  }
}

/**
 * Waits until every change announced so far is committed or undone; what is read afterwards shows them. The lock is given back
 * in the same statement, so that nobody waits for the assembly itself.
 */
export async function awaitAnnounced(em: EntityManager, callUpId: string): Promise<void> {
  await em.query(
    `with key as (select hashtextextended('callup.assemble:' || $1, 0) as key), held as materialized (select key, pg_advisory_lock(key) from key)
     select pg_advisory_unlock(key) from held`,
    [callUpId],
  );
}

/**
 * Waits for answers that are being stored, and keeps others waiting until the caller's transaction is over. Whoever ends a call-up
 * begins with it, before the call-up's row: its end is then later than every answer that was stored without knowing of it.
 */
export async function holdAnswers(em: EntityManager, callUpId: string): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('callup.assemble:' || $1, 0))`, [callUpId]);
}

/**
 * Asks for the assembly of call-ups; requests until it starts join this one. To be called last: it can wait for
 * another transaction that asks for the same, and should not keep others waiting meanwhile.
 */
export async function requestAssembly(queue: Queue, em: EntityManager, callUpIds: readonly string[]): Promise<void> {
  await announceChange(em, callUpIds);
  for (const callUpId of [...new Set(callUpIds)].sort()) {
    await queue.enqueue(em, 'callup.assemble', { callUpId }, { key: callUpId, startAfter: COALESCE_SECONDS });
  }
}
