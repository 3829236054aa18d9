import { callLimit } from './served.query.ts';

/** Where the quarter of the fiscal year began. */
const QUARTER = `(date_trunc('quarter', muster_now() at time zone 'Asia/Tokyo') at time zone 'Asia/Tokyo')`;
const THIS_QUARTER = `c.kind = 'REAL' and c.launched_at >= ${QUARTER}`;

/**
 * Experts who were called as often as the limit allows in this quarter. Drills neither count nor are limited. Where fewer
 * call-ups went out than the limit allows, nobody can have come to it and no invitation is read.
 */
export const CALLED_ENOUGH = `
  select i.expert_id from call_up c join invitation i on i.call_up_id = c.id and i.wave > 0
  where ${THIS_QUARTER} and (select count(*) from call_up c where ${THIS_QUARTER}) >= ${callLimit('CALLS_A_QUARTER')}
  group by 1 having count(*) >= ${callLimit('CALLS_A_QUARTER')}`;
