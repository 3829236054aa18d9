import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { ExpertEntity } from '../entities/expert.entity.ts';
import { organisationsToday } from '../affiliations/affiliation.query.ts';
import { visibleExperts, visiblePauses } from './expert.access.ts';
import { Expert } from './expert.types.ts';

/** Experts by id, for those who may see them. */
@Injectable()
export class ExpertService {
  constructor(private readonly database: DataSource) {}

  /** The expert, or null when there is none or the actor may not see him: which of the two is not told. A look at a decoy raises an alarm. */
  async get(actor: Actor, id: string): Promise<Expert | null> {
    const expert = (await this.visible(actor, [id])).get(id) ?? null;
    if (expert && actor.kind === 'user') await this.database.query('select note_direct_look($1::uuid[], $2)', [[id], actor.userId]);
    return expert;
  }

  /** Those of the experts that exist and that the actor may see, by id; for loaders of other libraries' fields too. */
  async visible(actor: Actor, ids: readonly string[]): Promise<Map<string, Expert>> {
    const asked = [...new Set(ids)].filter(isUuid);
    if (asked.length === 0) return new Map();
    const entries = await this.database.manager.find(ExpertEntity, { where: { id: In(asked), erasedAt: IsNull() } });
    const organisations = await organisationsToday(this.database, entries.map(({ id }) => id));
    const records = visibleExperts(actor, entries.map((row) => ({ id: row.id, organisationIds: organisations.get(row.id) ?? [], row })));
    const pauses = new Set(visiblePauses(actor, records));
    return new Map(records.map((record) => [record.id, new Expert(pauses.has(record) ? record.row : { ...record.row, pausedAt: null })]));
  }
}
