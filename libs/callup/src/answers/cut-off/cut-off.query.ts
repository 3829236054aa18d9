import type { EntityManager } from 'typeorm';
import type { CutOffAnswer } from './cut-off-row.rule.ts';

/** What a row names: the call-up, and the invitations in it that fit. */
export interface NamedInvitation {
  callUpId: string | null;
  invitationIds: string[];
}

const NAMED = `
  select c.id as "callUpId", coalesce(array_agg(i.id order by i.id) filter (where i.id is not null), '{}') as "invitationIds"
  from jsonb_to_recordset($1::jsonb) as g(at int, number int, id uuid, tail text)
  left join call_up c on c.number = g.number
  left join invitation i on i.call_up_id = c.id and (i.expert_id = g.id or right(replace(i.expert_id::text, '-', ''), 10) = g.tail)
  group by g.at, c.id order by g.at`;

/** For each row the call-up and whom in it its code can mean. */
export function namedInvitations(em: EntityManager, answers: readonly CutOffAnswer[]): Promise<NamedInvitation[]> {
  return em.query<NamedInvitation[]>(NAMED, [JSON.stringify(answers.map(({ callUpNumber: number, expert }, at) => ({ at, number, ...expert })))]);
}
