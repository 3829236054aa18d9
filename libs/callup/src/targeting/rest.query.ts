import { callLimit } from './served.query.ts';

/**
 * Pairs of (expert, line) with less than the limit's rest between the line and a place that is served (Labour standards'
 * interval of 11 hours for those who serve). Needs `line` and `assigned`; the twin is `rest.rule.ts`.
 */
export const TIRED = `
  select distinct a.expert_id, l.position
  from (select coalesce(${callLimit('REST_HOURS')}, 0) * interval '1 hour' as rest) k, assigned a join line l on true
  where l.from_at < a.until_at + k.rest and a.from_at < l.until_at + k.rest`;
