import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus, newId, pageOf, pageSize, Vault, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { IncidentEntity } from '../entities/incident.entity.ts';
import { PresetEntity } from '../entities/preset.entity.ts';
import { InvalidInput } from '../refusals/input.refusals.ts';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { startOf } from '../report/cursor.ts';
import { narrowIncidents } from '../search/narrow.query.ts';
import type { IncidentFilter } from '../search/past.filter.ts';
import { Incident } from '../types/incident.type.ts';
import { checkIncident, unknownOrganisations, unknownPreset, type NewIncident } from './incident.rule.ts';
import { nextIncidentCode } from './incident-code.query.ts';

/** Opens incidents and reads them. */
@Injectable()
export class Incidents {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly events: EventBus, private readonly vault: Vault) {}

  /** Opens an incident, with a code of the fiscal year; nothing is saved when any field is wrong. */
  async create(actor: Actor, given: NewIncident): Promise<Incident | InvalidInput> {
    const [first, ...rest] = checkIncident(given);
    if (first) return new InvalidInput(actor.locale, [first, ...rest]);
    return this.database.transaction(async (em) => {
      const preset = given.presetCode === null ? null : await em.findOneBy(PresetEntity, { code: given.presetCode, withdrawnAt: IsNull() });
      if (given.presetCode !== null && !preset) return new InvalidInput(actor.locale, [unknownPreset()]);
      const affected = [...new Set(given.affectedOrganisationIds.map((id) => id.toLowerCase()))];
      if (!(await this.allExist(em, affected))) return new InvalidInput(actor.locale, [unknownOrganisations()]);
      const incident = await this.insert(em, actor, given, given.severity ?? preset!.severity);
      await em.query('insert into incident_organisation (incident_id, organisation_id) select $1, unnest($2::uuid[])', [incident.id, affected]);
      const detail = { severity: incident.severity, drill: incident.drill, affected: affected.length };
      await this.audit.append(em, { actor, action: 'incident.create', subjectType: 'incident', subjectId: incident.id, detail });
      await this.events.publish(em, { topic: 'incident', id: incident.id, change: 'created' });
      return new Incident(incident);
    });
  }

  /** One incident, or null. */
  async find(id: string): Promise<Incident | null> {
    const row = await this.database.getRepository(IncidentEntity).findOneBy({ id });
    return row && new Incident(row);
  }

  /** Incidents, the newest first; ids are made in the order of time. `found` as in {@link narrowIncidents}. */
  async list(page: PageArgs, filter: IncidentFilter = {}, found: readonly string[] | null = null): Promise<ConnectionOf<Incident>> {
    const after = startOf(page, ['uuid']);
    const query = narrowIncidents(this.database.getRepository(IncidentEntity).createQueryBuilder('i').orderBy('i.id', 'DESC'), filter, found);
    const total = query.clone();
    if (after) query.andWhere('i.id < :id', { id: after[0] });
    const rows = await query.limit(pageSize(page) + 1).getMany();
    return pageOf(rows, page, (row) => [row.id], (row) => new Incident(row), () => total.getCount());
  }

  /** The organisations that an incident affects. */
  async affected(incidentId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      'select organisation_id as id from incident_organisation where incident_id = $1 order by 1', [incidentId],
    );
    return rows.map((row) => row.id);
  }

  private async allExist(em: EntityManager, organisationIds: string[]): Promise<boolean> {
    const [row] = await em.query<{ found: number }[]>('select count(*)::int as found from organisation where id = any($1::uuid[])', [organisationIds]);
    return row!.found === organisationIds.length;
  }

  private async insert(em: EntityManager, actor: Actor, given: NewIncident, severity: number): Promise<IncidentEntity> {
    const repository = em.getRepository(IncidentEntity);
    const id = newId();
    const keys = await this.vault.loaded();
    await repository.insert({
      id, code: await nextIncidentCode(em), presetCode: given.presetCode, titleSealed: keys.seal({ ...SEALED_TEXTS.incidentTitle, row: id }, given.title.trim()), severity, tlp: given.tlp,
      summarySealed: keys.seal({ ...SEALED_TEXTS.incidentSummary, row: id }, given.summary.trim()), drill: given.drill, state: 'OPEN', createdBy: actor.userId, closedAt: null,
    });
    return repository.findOneByOrFail({ id });
  }
}
