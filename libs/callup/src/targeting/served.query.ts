/**
 * Real places whose hours were or will be served: of call-ups that run or are closed. `assigned` reaches back two days before
 * the quarter in which the first line begins, which is farther than any rest.
 */
export const ASSIGNED = `
  select i.expert_id, r.from_at, r.until_at
  from call_up c join requirement r on r.call_up_id = c.id
    and r.until_at > (select date_trunc('quarter', min(l.from_at) at time zone 'Asia/Tokyo') at time zone 'Asia/Tokyo' - interval '2 days' from line l)
  join invitation i on i.call_up_id = c.id and i.requirement_position = r.position and i.assignment = 'ASSIGNED'
  where c.kind = 'REAL' and c.state in ('OPEN', 'FILLED', 'CLOSED')`;

/** What a limit of call-ups comes to today; null: no limit. */
export function callLimit(what: 'REST_HOURS' | 'CALLS_A_QUARTER'): string {
  return `(select k.amount from call_limit k where k.what = '${what}' and k.valid_from <= (muster_now() at time zone 'Asia/Tokyo')::date order by k.valid_from desc limit 1)`;
}
