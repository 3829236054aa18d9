import { mayBeCalledAt } from '@muster/availability';
import { conflictHolds, nightConsented, SqlParams } from '@muster/registry';
import { attestedTable, fitSql, obstacleTables } from './fit.query.ts';
import { lineTableSql } from './line-table.query.ts';
import { CALLED, NOT_ASKED, populationSql } from './population.query.ts';
import { consentedSql, contactKinds, usableSql } from './usable-contact.query.ts';
import type { AudienceRequest } from './audience.types.ts';

/** A statement's beginning: common tables that end with `judged`, and the parameters so far. */
export interface AudienceSql {
  /** `with line as …, judged as materialized (…)`; further tables or a final select may follow. */
  with: string;
  params: SqlParams;
}

/** The first reason, in the documented order of `EXCLUSIONS`, why a person is not called; null calls them. */
function reasonSql(request: AudienceRequest, params: SqlParams): string {
  return `
    case
      when e.status <> 'ACTIVE' then 'NOT_ACTIVE'
      when e.paused_at is not null then 'PAUSED'
      when f.id is null then 'NO_FITTING_LINE'
      when f.stage = 1 then 'NOT_ELIGIBLE_LAST_DAY'
      when f.stage = 2 then 'OUTSIDE_PATTERN'
      when f.stage = 3 then 'BLACKOUT'
      when f.stage = 4 then 'ALREADY_BOOKED'
      when exists (
        select from expert_conflict x join incident_organisation o on o.organisation_id = x.organisation_id
        where x.expert_id = e.id and ${conflictHolds('x')} and o.incident_id = ${params.add(request.incidentId)}::uuid) then 'CONFLICT'
      when r.expert_id is null then 'NO_CHANNEL'
      when not ${mayBeCalledAt('e.id', 'muster_now()', `${params.add(request.severity)}::smallint`)} or not ${nightConsented('e.id', 'muster_now()')} then 'QUIET_HOURS'
    end`;
}

/**
 * The audience as common tables. `judged` has one row per expert whom the filter selects: `id`,
 * `message_language`, `phone` and `mail` (a usable contact for the chosen channels), `lines` and `scores` (the
 * fitting lines in order), `best` score, and `reason`, null for the people who are called. Sets all the way:
 * no expert passes through the process. To COUNT leaves earlier calls out of the scores, which then mean little.
 *
 * Tables are materialised where PostgreSQL would otherwise compute an expression once for each use of it.
 */
export function audienceSql(request: AudienceRequest, purpose: 'COUNT' | 'RANK'): AudienceSql {
  const params = new SqlParams();
  const line = lineTableSql(request.lines, params);
  const population = populationSql(request.filter, params);
  const kinds = params.add(contactKinds(request.channels));
  const obstacles = obstacleTables(`${params.add(request.kind)}::text`);
  return {
    params,
    with: `
with line as materialized (${line}),
called as (${purpose === 'RANK' ? CALLED : NOT_ASKED}),
population as materialized (${population}),
${obstacles},${attestedTable(request)}
fit as materialized (${fitSql(request)}),
fitted as materialized (
  select id, max(stage) as stage, array_agg(position order by position) filter (where stage = 5) as lines,
    array_agg(score order by position) filter (where stage = 5) as scores, max(score) filter (where stage = 5) as best
  from fit group by id),
reach as (
  select t.expert_id, bool_or(t.kind = 'PHONE') as phone, bool_or(t.kind = 'EMAIL') as mail
  from fitted f join contact t on t.expert_id = f.id and t.kind = any(${kinds}::text[]) and ${usableSql('t')}
  where f.stage = 5 and ${consentedSql('t', request.channels)} group by 1),
judged as materialized (
  select e.id, e.message_language, r.phone, r.mail, f.lines, f.scores, f.best, ${reasonSql(request, params)} as reason
  from population e left join fitted f on f.id = e.id left join reach r on r.expert_id = e.id)`,
  };
}
