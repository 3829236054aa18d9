import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Organisation } from '../experts/organisation.types.ts';
import { groupOf, putUnder, standing } from './group.query.ts';
import { BadGroup, OrganisationGroup } from './group.types.ts';

/** Which organisations belong together. A group has one head and no levels. */
@Injectable()
export class Groups {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The group of an organisation, which may be itself alone; null when there is no such organisation. */
  async of(organisationId: string, em: EntityManager = this.database.manager): Promise<OrganisationGroup | null> {
    const rows = isUuid(organisationId) ? await groupOf(em, organisationId) : [];
    return rows.length === 0 ? null : Object.assign(new OrganisationGroup(), { headId: rows[0]!.id, organisations: rows.map((row) => new Organisation(row)) });
  }

  /** Puts an organisation under the head of a group; null takes it out of its group. */
  put(actor: Actor, organisationId: string, headId: string | null): Promise<OrganisationGroup | BadGroup> {
    return this.database.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('organisation_group'))`);
      const its = isUuid(organisationId) ? await standing(em, organisationId) : null;
      if (!its?.known) return new BadGroup(actor.locale, 'UNKNOWN');
      if (headId !== null) {
        if (headId.toLowerCase() === organisationId.toLowerCase()) return new BadGroup(actor.locale, 'ITSELF');
        const head = isUuid(headId) ? await standing(em, headId) : null;
        if (!head?.known) return new BadGroup(actor.locale, 'HEAD_UNKNOWN');
        if (head.headId !== null) return new BadGroup(actor.locale, 'UNDER_ANOTHER');
        if (its.leads) return new BadGroup(actor.locale, 'LEADS');
      }
      await putUnder(em, organisationId, headId, actor.userId);
      await this.audit.append(em, { actor, action: 'organisation.group', subjectType: 'organisation', subjectId: organisationId, detail: { headId } });
      return (await this.of(organisationId, em))!;
    });
  }
}
