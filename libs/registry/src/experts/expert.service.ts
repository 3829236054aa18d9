import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ExpertEntity } from '../entities/expert.entity.ts';
import { isUuid } from './expert-filter.rule.ts';
import { visibleExperts } from './expert.access.ts';
import { Expert } from './expert.types.ts';

/** Experts by id, for those who may see them. */
@Injectable()
export class ExpertService {
  constructor(private readonly database: DataSource) {}

  /** The expert, or null when there is none or the actor may not see him: which of the two is not told. */
  async get(actor: Actor, id: string): Promise<Expert | null> {
    return (await this.visible(actor, [id])).get(id) ?? null;
  }

  /** Those of the experts that exist and that the actor may see, by id; for loaders of other libraries' fields too. */
  async visible(actor: Actor, ids: readonly string[]): Promise<Map<string, Expert>> {
    const visible = [...visibleExperts(actor, ids)].filter(isUuid);
    if (visible.length === 0) return new Map();
    const rows = await this.database.manager.find(ExpertEntity, { where: { id: In(visible) } });
    return new Map(rows.map((row) => [row.id, new Expert(row)]));
  }
}
