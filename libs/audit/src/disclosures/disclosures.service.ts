import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit-log.service.ts';
import type { DisclosureAct } from './disclosure.types.ts';

/** Puts on record, for the person concerned, who was shown his personal data. */
@Injectable()
export class Disclosures {
  constructor(private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env) {}

  /**
   * Records a disclosure in the transaction that reads the data: no record, no data. One row per expert, because each
   * may ask who looked at his; looking at one's own is no disclosure. Whoever is shown many in an hour is flagged.
   */
  async record(em: EntityManager, { actor, expertIds, purpose, callUpId = null, what = 'CONTACT' }: DisclosureAct): Promise<void> {
    const others = [...new Set(expertIds)].filter((id) => id !== actor.expertId);
    if (others.length === 0) return;
    await em.query(
      `insert into disclosure (expert_id, what, actor_kind, actor_id, actor_name, role, organisation_id, purpose, call_up_id)
       select unnest($1::uuid[]), $2, $3, $4::uuid, $5, $6, $7::uuid, $8, $9::uuid`,
      [others, what, actor.kind, actor.userId, actor.displayName, actor.roles.join(' '), actor.organisationId, purpose, callUpId],
    );
    if (actor.userId !== null) await em.query('select flag_bulk_reads($1, $2)', [actor.userId, this.env.BULK_READ_PEOPLE]);
    if (what === 'CONTACT') await this.audit.appendEach(em, { actor, action: 'contact.read', subjectType: 'expert' }, others);
  }
}
