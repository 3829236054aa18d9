import { COUNT_SELECT, countsOf, type AudienceCounts, type CountRow } from '../targeting/audience-counts.query.ts';
import type { AudienceRequest } from '../targeting/audience.types.ts';
import { runAudience } from '../targeting/planner.settings.ts';
import { audienceSql } from '../targeting/targeting.query.ts';
import type { EntityManager } from 'typeorm';

/** Who is invited into which call-up, and who goes first. */
export interface InviteOrder {
  callUpId: string;
  /** The call-up's number: seeds the order among equals, so that it is nobody's privilege. */
  number: number;
  /** People in wave 1; null: everybody. */
  waveSize: number | null;
  /** With more recipients than this, all are held back (wave 0) until somebody approves. */
  holdAbove: number;
}

/**
 * Computes the audience and writes its invitations in one statement; gives its counts. Rank: best score first
 * (who was called lately has a little less), among equals a lot drawn by the call-up's number.
 */
export async function inviteAudience(em: EntityManager, request: AudienceRequest, order: InviteOrder): Promise<AudienceCounts> {
  const { with: audience, params } = audienceSql(request, 'RANK');
  const waveSize = `${params.add(order.waveSize)}::int`;
  const [row] = await runAudience<CountRow>(em, `${audience},
ranked as (
  select j.id, j.lines, j.scores, count(*) over () as total,
    row_number() over (order by j.best desc, uuid_hash_extended(j.id, ${params.add(order.number)}))::int as rank
  from judged j where j.reason is null),
invited as (
  insert into invitation (call_up_id, expert_id, wave, lines, scores, rank)
  select ${params.add(order.callUpId)}::uuid, id,
    case when total <= ${params.add(order.holdAbove)}::int and (${waveSize} is null or rank <= ${waveSize}) then 1 else 0 end,
    lines, scores, rank
  from ranked order by rank)
${COUNT_SELECT}`, params.values);
  return countsOf(row!, request);
}
