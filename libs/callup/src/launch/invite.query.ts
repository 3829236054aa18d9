import { COUNT_SELECT, countsOf, type AudienceCounts, type CountRow } from '../targeting/audience-counts.query.ts';
import type { AudienceRequest } from '../targeting/audience.types.ts';
import { audienceSql } from '../targeting/targeting.query.ts';
import type { Queryable } from '../targeting/queryable.ts';

/** Days over which calls are counted for fairness. */
const FAIRNESS_DAYS = 90;

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

/** Real calls of the last quarter per expert. Not asked for when everybody is called at once: then no order matters. */
function callsSql(order: InviteOrder): string {
  if (order.waveSize === null) return 'select null::uuid as expert_id, 0 as times where false';
  return `
    select i.expert_id, count(*)::int as times
    from call_up c join invitation i on i.call_up_id = c.id and i.wave > 0
    where c.kind = 'REAL' and c.launched_at > muster_now() - interval '${FAIRNESS_DAYS} days' group by 1`;
}

/**
 * Computes the audience and writes its invitations in one statement; gives its counts. Rank: best score first,
 * among equals who was called least in the last quarter, then a lot drawn by the call-up's number.
 */
export async function inviteAudience(em: Queryable, request: AudienceRequest, order: InviteOrder): Promise<AudienceCounts> {
  const { with: audience, params } = audienceSql(request);
  const waveSize = `${params.add(order.waveSize)}::int`;
  const rows: CountRow[] = await em.query(`${audience},
called as (${callsSql(order)}),
ranked as (
  select j.id, j.lines, j.scores, count(*) over () as total,
    row_number() over (order by j.best desc, coalesce(k.times, 0), uuid_hash_extended(j.id, ${params.add(order.number)}))::int as rank
  from judged j left join called k on k.expert_id = j.id where j.reason is null),
invited as (
  insert into invitation (call_up_id, expert_id, wave, lines, scores, rank)
  select ${params.add(order.callUpId)}::uuid, id,
    case when total <= ${params.add(order.holdAbove)}::int and (${waveSize} is null or rank <= ${waveSize}) then 1 else 0 end,
    lines, scores, rank
  from ranked order by rank)
${COUNT_SELECT}`, params.values);
  return countsOf(rows[0]!, request);
}
