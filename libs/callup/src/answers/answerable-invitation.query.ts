import type { EntityManager } from 'typeorm';
import type { CallUpState } from '../callup.state.ts';

/** What must be known of an invitation before an answer to it is taken. */
export interface AnswerableInvitation {
  callUpId: string;
  state: CallUpState;
  deadline: Date;
  /** Null: not sent yet. */
  launchedAt: Date | null;
  /** 0: held back for a later wave. */
  wave: number;
  /** The end of the last line that this person fits. */
  lastUntil: Date | null;
}

/** Finds an invitation with what an answer is judged by; null when there is none. */
export async function answerableInvitation(em: EntityManager, invitationId: string): Promise<AnswerableInvitation | null> {
  const rows = await em.query<AnswerableInvitation[]>(
    `select c.id as "callUpId", c.state, c.deadline, c.launched_at as "launchedAt", i.wave,
       (select max(r.until_at) from requirement r where r.call_up_id = c.id and r.position = any(i.lines)) as "lastUntil"
     from invitation i join call_up c on c.id = i.call_up_id where i.id = $1`,
    [invitationId],
  );
  return rows[0] ?? null;
}
