import type { EntityManager } from 'typeorm';
import type { TeamMember } from '../assembly/assembly.candidate.ts';
import { bookedElsewhere } from '../assembly/elsewhere.query.ts';
import type { Taken } from './team.rule.ts';

/** The call-up of an invitation; null when there is no such invitation. */
export async function callUpOf(em: EntityManager, invitationId: string): Promise<string | null> {
  const [row] = await em.query<{ id: string }[]>('select call_up_id as id from invitation where id = $1', [invitationId]);
  return row?.id ?? null;
}

/** One person of a call-up, locked. The call-up's row must be locked before. */
export async function lockMember(em: EntityManager, invitationId: string): Promise<TeamMember> {
  const [row] = await em.query<TeamMember[]>(
    `select id, rank, lines, scores, answer, answer_late as "answerLate", answered_at as "answeredAt", arrive_at as "arriveAt",
       assignment, requirement_position as position, assigned_at as "assignedAt", ${bookedElsewhere('invitation')} as booked
     from invitation where id = $1 for no key update`,
    [invitationId],
  );
  return row!;
}

/** Who holds the places of a call-up, one person left out. */
export function readTaken(em: EntityManager, callUpId: string, withoutId: string): Promise<Taken[]> {
  return em.query<Taken[]>(
    `select requirement_position as position, count(*) filter (where assignment = 'ASSIGNED')::int as assigned,
       count(*) filter (where assignment = 'RESERVE')::int as reserved
     from invitation where call_up_id = $1 and id <> $2 and assignment in ('ASSIGNED', 'RESERVE') group by 1`,
    [callUpId, withoutId],
  );
}
