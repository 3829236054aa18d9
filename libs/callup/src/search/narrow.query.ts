import type { SelectQueryBuilder } from 'typeorm';
import type { CallUpEntity } from '../entities/call-up.entity.ts';
import type { IncidentEntity } from '../entities/incident.entity.ts';
import type { CallUpFilter, IncidentFilter } from './past.filter.ts';

/** Call-ups of one incident, or those that a filter leaves; `found`: incidents that have its text, null where it has none. */
export interface CallUpNarrowing extends Omit<CallUpFilter, 'text'> {
  incidentId?: string;
  found?: { incidentIds: readonly string[]; number: number | null } | null;
}

/** Adds a filter to a query over call-ups with alias `c`. */
export function narrowCallUps(query: SelectQueryBuilder<CallUpEntity>, { incidentId, found, states, kind, incidentState }: CallUpNarrowing): SelectQueryBuilder<CallUpEntity> {
  if (incidentId !== undefined) query.andWhere('c.incident_id = :incidentId', { incidentId });
  if (found) query.andWhere('(c.incident_id = any(:found) or c.number = :number)', { found: found.incidentIds, number: found.number });
  if (states) query.andWhere('c.state = any(:states)', { states });
  if (kind) query.andWhere('c.kind = :kind', { kind });
  if (incidentState) query.andWhere('c.incident_id in (select n.id from incident n where n.state = :incidentState)', { incidentState });
  return query;
}

/** Adds a filter to a query over incidents with alias `i`; `found` as for call-ups. */
export function narrowIncidents(query: SelectQueryBuilder<IncidentEntity>, { state, drill }: IncidentFilter, found: readonly string[] | null): SelectQueryBuilder<IncidentEntity> {
  if (found) query.andWhere('i.id = any(:found)', { found });
  if (state) query.andWhere('i.state = :state', { state });
  if (typeof drill === 'boolean') query.andWhere('i.drill = :drill', { drill });
  return query;
}
