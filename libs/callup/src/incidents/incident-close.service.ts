import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { IncidentEntity } from '../entities/incident.entity.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { callUpNumber } from '../text/text.identity.ts';
import { Incident } from '../types/incident.type.ts';
import { closedAlready, stillRunning } from './incident-close.problems.ts';

/** FOR UPDATE on purpose: a launch just now holds the incident's key until it commits, and is then seen here. */
const LOCK = 'select state from incident where id = $1 for update';

/** Closes incidents that call nobody any more. */
@Injectable()
export class IncidentClose {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly events: EventBus) {}

  /** Closes an incident whose call-ups have all ended; from then on it calls nobody. */
  async close(actor: Actor, incidentId: string): Promise<Incident | NotFound | ActRefused> {
    if (!isUuid(incidentId)) return new NotFound(actor.locale, 'id');
    return this.database.transaction(async (em) => {
      const [incident] = await em.query<{ state: string }[]>(LOCK, [incidentId]);
      if (!incident) return new NotFound(actor.locale, 'id');
      if (incident.state === 'CLOSED') return new ActRefused(actor.locale, closedAlready());
      const running = await runningCallUps(em, incidentId);
      if (running.length > 0) return new ActRefused(actor.locale, stillRunning(running.map(callUpNumber)));
      await em.query(`update incident set state = 'CLOSED', closed_at = muster_now() where id = $1`, [incidentId]);
      await this.audit.append(em, { actor, action: 'incident.close', subjectType: 'incident', subjectId: incidentId });
      await this.events.publish(em, { topic: 'incident', id: incidentId, change: 'closed' });
      return new Incident(await em.findOneByOrFail(IncidentEntity, { id: incidentId }));
    });
  }
}

async function runningCallUps(em: EntityManager, incidentId: string): Promise<number[]> {
  const rows = await em.query<{ number: number }[]>(
    `select number from call_up where incident_id = $1 and state not in ('CLOSED', 'CANCELLED') order by number`, [incidentId],
  );
  return rows.map((row) => row.number);
}
