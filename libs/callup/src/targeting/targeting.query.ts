import { conflictCoversAny, conflictHolds, nightConsented, SqlParams } from '@muster/registry';
import { CALLED_ENOUGH } from './call-cap.query.ts';
import { attestedTable, fitSql } from './fit.query.ts';
import { HOURS_TABLES, overHoursSql } from './hours.query.ts';
import { lastDayTables } from './last-day.query.ts';
import { lineTableSql } from './line-table.query.ts';
import { BLACKOUT, CLEAR, stageReasons, stageSql } from './obstacle.query.ts';
import { placesHeld } from './places-held.query.ts';
import { CALLED, isNarrow, populationSql } from './population.query.ts';
import { TIRED } from './rest.query.ts';
import { asleepSql, patternTable } from './said-when.query.ts';
import { ASSIGNED } from './served.query.ts';
import { termsTable } from './terms.query.ts';
import { reachSql } from './usable-contact.query.ts';
import type { AudienceRequest, Purpose } from './audience.types.ts';

/** A statement's beginning: common tables that end with `judged`, and the parameters so far. */
export interface AudienceSql {
  /** `with line as …, judged as materialized (…)`; further tables or a final select may follow. */
  with: string;
  params: SqlParams;
}

/** The first reason, in the documented order of `EXCLUSIONS`, why somebody who fits a line is not called; null calls him. */
function reasonSql(request: AudienceRequest): string {
  const cap = request.kind === 'REAL' ? 'when f.id in (select k.expert_id from called_enough k) then \'CALLED_ENOUGH\'' : '';
  return `
    case
      ${stageReasons(request, 'f.stage')}
      when f.id in (select x.expert_id from conflict x) then 'CONFLICT'
      ${cap}
      when r.expert_id is null then 'NO_CHANNEL'
      when f.id in (select q.expert_id from asleep q) or not ${nightConsented('f.id', 'muster_now()')} then 'QUIET_HOURS'
    end`;
}

/** The lines that somebody can serve, in order, with their scores and the best of them; nobody is counted by these. */
function fittedLines(purpose: Purpose): string {
  const clear = `filter (where stage = ${CLEAR})`;
  return purpose === 'COUNT' ? '' : `, array_agg(position order by position) ${clear} as lines, array_agg(score order by position) ${clear} as scores, max(score) ${clear} as best`;
}

/**
 * The audience as common tables. `population` has one row per expert whom the filter selects; `judged` one per expert of
 * them who is active, not on a pause and fits a line: `id`,
 * `message_language`, `prefecture_code`, `phone` and `mail` (a usable contact for the chosen channels), unless to COUNT `lines` and `scores` (the
 * fitting lines in order) and `best` score, and `reason`, null for the people who are called. `staged` has what becomes of
 * each pair of person and line. Sets all the way: no expert passes through the process. Scores are 0 but to RANK.
 *
 * Tables are materialised where PostgreSQL would otherwise compute an expression once for each use of it, and not where the
 * roster itself is quicker read again than a copy of it.
 */
export function audienceSql(request: AudienceRequest, purpose: Purpose): AudienceSql {
  const params = new SqlParams();
  const line = lineTableSql(request.lines, params);
  const incident = params.add(request.incidentId, 'uuid');
  const population = populationSql(request, params, purpose);
  const reach = reachSql(request, params);
  const booked = placesHeld({ kind: params.add(request.kind, 'text'), standings: ['PROPOSED', 'ASSIGNED'] });
  return {
    params,
    with: `
with line as materialized (${line}),
${purpose === 'RANK' ? `called as (${CALLED}),` : ''}
population as ${purpose === 'COUNT' ? 'not ' : ''}materialized (${population}),
booked as materialized (${booked}),
assigned as materialized (${ASSIGNED}),
tired as materialized (${TIRED}),
terms as materialized (${termsTable(incident)}),
conflict as materialized (
  select x.expert_id from expert_conflict x where ${conflictHolds('x')}
    and ${conflictCoversAny('x', `select o.organisation_id from incident_organisation o where o.incident_id = ${incident}`)}),
${request.kind === 'REAL' ? `called_enough as materialized (${CALLED_ENOUGH}),` : ''}${lastDayTables(request)}${attestedTable(request)}
fit as materialized (${fitSql(request, params, purpose)}),
blackout as materialized (${BLACKOUT}),${patternTable(request)}${HOURS_TABLES},
over_hours as materialized (${overHoursSql(isNarrow(request))}),
staged as materialized (${stageSql(request)}),
fitted as ${purpose === 'COUNT' && !isNarrow(request) ? 'not ' : ''}materialized (
  select id, message_language, prefecture_code, max(stage) as stage${fittedLines(purpose)} from staged group by id, message_language, prefecture_code),
asleep as materialized (${asleepSql(request, `${params.add(request.severity)}::smallint`)}),
reach as materialized (${reach}),
judged as materialized (
  select f.id, f.message_language, f.prefecture_code, r.phone, r.mail${purpose === 'COUNT' ? '' : ', f.lines, f.scores, f.best'}, ${reasonSql(request)} as reason
  from fitted f left join reach r on r.expert_id = f.id)`,
  };
}
