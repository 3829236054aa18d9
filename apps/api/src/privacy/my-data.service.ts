import { DisclosureLog, AuditLog } from '@muster/audit';
import { OwnAvailability } from '@muster/availability';
import type { Actor } from '@muster/identity';
import { BirthDates, Consents, ContactReveal, Corrections, ExpertService } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MY_DATA_PARTS } from './my-data.query.ts';

const PAGE = 200;

/** Everything that is kept of an expert, for himself. It stands here because it goes through every library. */
@Injectable()
export class MyData {
  constructor(
    private readonly database: DataSource,
    private readonly experts: ExpertService,
    private readonly contacts: ContactReveal,
    private readonly consents: Consents,
    private readonly corrections: Corrections,
    private readonly availability: OwnAvailability,
    private readonly disclosures: DisclosureLog,
    private readonly audit: AuditLog,
    private readonly births: BirthDates,
  ) {}

  /**
   * My data as JSON, or null when I am no expert. Facts of suitability evaluations are not in it: by law, whether somebody
   * was evaluated is told by the ministry that notified it and by nobody else.
   */
  async json(actor: Actor): Promise<string | null> {
    const { expertId } = actor;
    if (!expertId) return null;
    const [contacts] = await this.contacts.reveal(actor, [expertId]);
    const parts: Record<string, unknown> = {};
    for (const [name, sql] of Object.entries(MY_DATA_PARTS)) parts[name] = await this.database.query(sql, [expertId]);
    const data = {
      entry: await this.experts.get(actor, expertId), birthDate: await this.births.of(expertId), contacts: contacts ?? [], ...parts,
      availabilityExceptions: await this.availability.everyException(expertId),
      consents: await this.consents.mine(actor), corrections: await this.corrections.mine(actor), disclosures: await this.disclosed(expertId),
    };
    await this.database.transaction((em) => this.audit.append(em, { actor, action: 'my-data.read', subjectType: 'expert', subjectId: expertId }));
    return JSON.stringify(data, null, 2);
  }

  private async disclosed(expertId: string): Promise<unknown[]> {
    const all: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page = await this.disclosures.page({ first: PAGE, after, expertId });
      all.push(...page.nodes.map(({ what, actorName, roles, organisationId, purpose, callUpId, at }) => ({ what, actorName, roles, organisationId, purpose, callUpId, at })));
      if (!page.pageInfo.hasNextPage) return all;
      after = page.pageInfo.endCursor;
    }
  }
}
