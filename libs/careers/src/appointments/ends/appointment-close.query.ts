import { TODAY, type Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { AppointmentEnd } from '../appointment.types.ts';

/** Days after which a letter about an end has lost its point. */
const RECENT_DAYS = 14;

/** An appointment that was just closed. */
export interface Ended {
  postId: string | null;
  expertId: string | null;
  untilOn: Day;
  leavesRegistry: boolean;
  endedHow: AppointmentEnd;
  /** It ended days ago at most: an old one that is entered afterwards is no occasion for a letter. */
  recent: boolean;
}

/** Closes an appointment whose last day is over in Japan; null when there is nothing to close. */
export async function closeDue(em: EntityManager, id: string): Promise<Ended | null> {
  const [rows]: [Ended[], number] = await em.query(
    `update appointment set closed_at = muster_now(), ended_how = coalesce(ended_how, 'TERM'), version = version + 1
     where id = $1 and closed_at is null and until_on < ${TODAY}
     returning post_id as "postId", expert_id as "expertId", until_on::text as "untilOn", leaves_registry as "leavesRegistry", ended_how as "endedHow",
       until_on >= ${TODAY} - ${RECENT_DAYS} as recent`, [id]);
  return rows[0] ?? null;
}

/** Appointments whose last day is over and that are not closed, held until the transaction ends. */
export async function dueToClose(em: EntityManager, most: number): Promise<string[]> {
  const rows: { id: string }[] = await em.query(`select id from appointment where closed_at is null and until_on < ${TODAY} order by until_on, id limit $1 for update skip locked`, [most]);
  return rows.map(({ id }) => id);
}

/** Keeps when access ended. */
export async function noteAccessEnded(em: EntityManager, id: string): Promise<void> {
  await em.query('update appointment set access_ended_at = muster_now() where id = $1', [id]);
}
