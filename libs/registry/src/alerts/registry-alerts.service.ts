import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RegistryAlertEntity } from '../entities/registry-alert.entity.ts';
import { AlertUnknown } from '../registry.refusals.ts';
import { RegistryAlert } from './registry-alert.types.ts';

/** What the registry's owner must look after: who opted out, who cannot be reached. */
@Injectable()
export class RegistryAlerts {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** The newest first; ids are in the order of time. */
  async page(openOnly: boolean, args: PageArgs): Promise<ConnectionOf<RegistryAlert>> {
    const first = pageSize(args);
    const after = decodeCursor(args.after, 1);
    const all = this.database.manager.createQueryBuilder(RegistryAlertEntity, 'a');
    if (openOnly) all.where('a.resolved_at is null');
    const page = all.clone().orderBy('a.id', 'DESC').take(first + 1);
    if (after) page.andWhere('a.id < :after::uuid', { after: isUuid(String(after[0])) ? after[0] : NOTHING_BEFORE });
    const rows = await page.getMany();
    return pageOf(rows, args, (row) => [row.id], (row) => new RegistryAlert(row), () => all.getCount());
  }

  /** Marks an alert as looked after; repeated, it stays as it was first marked. */
  async resolve(actor: Actor, id: string): Promise<RegistryAlert | AlertUnknown> {
    if (!isUuid(id)) return new AlertUnknown(actor.locale);
    return this.database.transaction(async (em) => {
      const resolved: [unknown[], number] = await em.query(
        'update registry_alert set resolved_at = muster_now() where id = $1 and resolved_at is null', [id]);
      if (resolved[1] > 0) {
        await this.audit.append(em, { actor, action: 'registry_alert.resolve', subjectType: 'registry_alert', subjectId: id });
      }
      const row = await em.findOneBy(RegistryAlertEntity, { id });
      return row ? new RegistryAlert(row) : new AlertUnknown(actor.locale);
    });
  }
}

/** A cursor that is none of ours comes before nothing. */
const NOTHING_BEFORE = '00000000-0000-0000-0000-000000000000';
