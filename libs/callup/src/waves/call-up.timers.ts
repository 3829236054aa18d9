import type { Queue, QueueName } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** After the deadline a call-up that nobody closed ends by itself, this many hours later. */
export const CLOSES_BY_ITSELF_AFTER_HOURS = 24;

/** An instant as a Date or as PostgreSQL writes it. */
export type Instant = Date | string;

/**
 * Timers of a call-up. A job is only a wake-up: what is due is read again from the call-up's row when it
 * arrives, so a job that comes early, twice or after a change does no harm.
 */
async function arm(queue: Queue, em: EntityManager, name: QueueName, key: string, data: Record<string, string | number>, due: Instant): Promise<void> {
  // Seconds from PostgreSQL's now instead of an instant: the queue and the rules then agree on a shifted clock too.
  const [row] = await em.query<{ seconds: number }[]>(
    'select greatest(extract(epoch from $1::timestamptz - muster_now()), 0)::float8 as seconds', [due],
  );
  await queue.cancel(em, name, key);
  await queue.enqueue(em, name, data, { key, startAfter: row?.seconds ?? 0 });
}

/** Wakes the waves when `call_up.next_wave_at` comes; replaces an earlier timer of the same call-up. */
export function armWave(queue: Queue, em: EntityManager, callUpId: string, due: Instant): Promise<void> {
  return arm(queue, em, 'callup.wave', callUpId, { callUpId }, due);
}

/** Wakes the one reminder to the silent of a wave. */
export function armReminder(queue: Queue, em: EntityManager, callUpId: string, wave: number, due: Instant): Promise<void> {
  return arm(queue, em, 'callup.reminder', `${callUpId}:${wave}`, { callUpId, wave }, due);
}

/** Wakes the end of answering at `call_up.deadline`, and the end of the call-up a day later. */
export function armDeadline(queue: Queue, em: EntityManager, callUpId: string, due: Instant): Promise<void> {
  return arm(queue, em, 'callup.deadline', callUpId, { callUpId }, due);
}

/** Wakes the escalation of a decision that nobody has made. */
export function armApproval(queue: Queue, em: EntityManager, callUpId: string, due: Instant): Promise<void> {
  return arm(queue, em, 'callup.approval', callUpId, { callUpId }, due);
}

/** Wakes the steps of a release at this instant, or now when it is null; whoever calls it has locked the request. */
export function armRelease(queue: Queue, em: EntityManager, requestId: string, due: Instant | null): Promise<void> {
  return arm(queue, em, 'callup.release', requestId, { requestId }, due ?? new Date(0));
}

/** Takes back the escalation: somebody has decided. */
export function disarmApproval(queue: Queue, em: EntityManager, callUpId: string): Promise<void> {
  return queue.cancel(em, 'callup.approval', callUpId);
}

/** Takes back the waiting wave and reminder timers: the team stands or the call-up has ended. */
export async function disarmWaves(queue: Queue, em: EntityManager, callUpId: string, waves: number): Promise<void> {
  await queue.cancel(em, 'callup.wave', callUpId);
  for (let wave = 1; wave <= waves; wave += 1) await queue.cancel(em, 'callup.reminder', `${callUpId}:${wave}`);
}

/** Takes back every timer of a call-up that has ended. */
export async function disarmAll(queue: Queue, em: EntityManager, callUpId: string, waves: number): Promise<void> {
  await disarmWaves(queue, em, callUpId, waves);
  await queue.cancel(em, 'callup.deadline', callUpId);
  await disarmApproval(queue, em, callUpId);
}
