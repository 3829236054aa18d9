import { mayNotBeWoken, saysYesAt } from '@muster/availability';
import type { AudienceRequest } from './audience.types.ts';
import { CLEAR } from './obstacle.query.ts';
import { isNarrow } from './population.query.ts';

/**
 * What people say about when they serve, as rows `v`: of few of these people in one walk through the index, else of everybody
 * in one scan. One by one, in a subquery for each, the same took half of the statement's time.
 */
function saidBy(request: AudienceRequest, people: string): string {
  return `availability v where ${isNarrow(request) ? `v.expert_id = any(array(${people}))` : 'true'}`;
}

/** Pairs of (expert, line) of `fit` who have the line's beginning in their week, where a request asks for that. Whoever said no to it is in `blackout`. */
export function patternTable(request: AudienceRequest): string {
  if (!request.filter.respectPattern) return '';
  return `
pattern as materialized (
  select v.expert_id, l.position from (select v.* from ${saidBy(request, 'select f.id from fit f')}) v
  join fit f on f.id = v.expert_id join line l on l.position = f.position
  where ${saysYesAt('l.from_at', 'l.from_minute')}),`;
}

/** Who must not be woken now at this severity: asked of those that nothing else stands against. */
export function asleepSql(request: AudienceRequest, severity: string): string {
  return `select v.expert_id from ${saidBy(request, `select f.id from fitted f where f.stage = ${CLEAR}`)} and ${mayNotBeWoken('muster_now()', severity)}`;
}
