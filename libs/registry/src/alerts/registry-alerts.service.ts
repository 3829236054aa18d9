import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, newId, pageOf, pageSize, type ConnectionOf, type PageArgs } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RegistryAlertEntity, RegistryAlertKind } from '../entities/registry-alert.entity.ts';
import { AlertUnknown } from '../registry.refusals.ts';
import { RegistryAlert, type OpenAlerts } from './registry-alert.types.ts';

/** What the registry's owner must look after: who opted out, who cannot be reached, who missed a drill. */
@Injectable()
export class RegistryAlerts {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** The newest first; ids are in the order of time. */
  async page(openOnly: boolean, args: PageArgs, kind: RegistryAlertKind | null = null): Promise<ConnectionOf<RegistryAlert>> {
    const first = pageSize(args);
    const after = decodeCursor(args.after, 1);
    const all = this.database.manager.createQueryBuilder(RegistryAlertEntity, 'a');
    if (openOnly) all.where('a.resolved_at is null');
    if (kind) all.andWhere('a.kind = :kind', { kind });
    const page = all.clone().orderBy('a.id', 'DESC').take(first + 1);
    if (after) page.andWhere('a.id < :after::uuid', { after: isUuid(String(after[0])) ? after[0] : NOTHING_BEFORE });
    const rows = await page.getMany();
    return pageOf(rows, args, (row) => [row.id], (row) => new RegistryAlert(row), () => all.getCount());
  }

  /** How many of each kind are open, the kinds in their order. */
  async open(): Promise<OpenAlerts[]> {
    const found: OpenAlerts[] = await this.database.query('select kind, count(*)::int as people from registry_alert where resolved_at is null group by 1');
    return Object.values(RegistryAlertKind).flatMap((kind) => found.find((one) => one.kind === kind) ?? []);
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

  /** Marks every open alert of a kind as looked after; gives how many. */
  resolveAll(actor: Actor, kind: RegistryAlertKind): Promise<number> {
    return this.database.transaction(async (em) => {
      const [, people]: [unknown[], number] = await em.query('update registry_alert set resolved_at = muster_now() where kind = $1 and resolved_at is null', [kind]);
      if (people > 0) await this.audit.append(em, { actor, action: 'registry_alert.resolve-all', subjectType: 'registry_alert', subjectId: newId(), detail: { kind, people } });
      return people;
    });
  }
}

/** A cursor that is none of ours comes before nothing. */
const NOTHING_BEFORE = '00000000-0000-0000-0000-000000000000';
