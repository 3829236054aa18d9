import type { EntityManager } from 'typeorm';
import type { Taken } from './team.rule.ts';

/** The call-up of an invitation; null when there is no such invitation. */
export async function callUpOf(em: EntityManager, invitationId: string): Promise<string | null> {
  const [row] = await em.query<{ id: string }[]>('select call_up_id as id from invitation where id = $1', [invitationId]);
  return row?.id ?? null;
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
