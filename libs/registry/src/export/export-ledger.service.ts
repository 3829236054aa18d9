import { AuditLog, Disclosures } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ExportDailyLimit, ExportPurposeMissing } from './export.refusals.ts';
import type { ExportFormat } from './export.types.ts';

const SHORTEST_PURPOSE = 5;
const LONGEST_PURPOSE = 200;

/** What leaves the registry, and for what. */
export interface ExportAct {
  expertIds: readonly string[];
  purpose: string;
  format: ExportFormat | 'OFFLINE';
}

/** The book of what left the registry: so many people a day and user, each told of it. */
@Injectable()
export class ExportLedger {
  constructor(private readonly disclosures: Disclosures, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env) {}

  /** The purpose as it is kept, or the refusal of one that says nothing. */
  purposeOf(actor: Actor, typed: string): string | ExportPurposeMissing {
    const said = typed.trim();
    return said.length < SHORTEST_PURPOSE || said.length > LONGEST_PURPOSE ? new ExportPurposeMissing(actor.locale) : said;
  }

  /** Books an export in the transaction that reads what leaves; above the day's share it gives a refusal and auditors an alarm. */
  async book(em: EntityManager, actor: Actor, { expertIds, purpose, format }: ExportAct): Promise<{ id: string; at: Date } | ExportDailyLimit> {
    // One export of a user at a time, so that two at once cannot both fit into what is left of the day.
    await em.query(`select pg_advisory_xact_lock(hashtext('data_export'), hashtext($1))`, [actor.userId]);
    const [{ today }]: [{ today: number }] = await em.query(
      `select coalesce(sum(people), 0)::int as today from data_export where actor_id = $1 and at > muster_now() - interval '24 hours'`, [actor.userId]);
    const daily = this.env.EXPORT_DAILY_PEOPLE;
    if (today + expertIds.length > daily) {
      await this.refused(em, actor, expertIds.length);
      return new ExportDailyLimit(actor.locale, Math.max(0, daily - today), daily);
    }
    const [made]: [{ id: string; at: Date }] = await em.query(
      `insert into data_export (actor_id, role, organisation_id, purpose, people, format) values ($1, $2, $3, $4, $5, $6) returning id, at`,
      [actor.userId, actor.roles.join(' '), actor.organisationId, purpose, expertIds.length, format]);
    await this.disclosures.record(em, { actor, expertIds, purpose, what: 'EXPORT' });
    await this.audit.append(em, { actor, action: 'data.export', subjectType: 'data_export', subjectId: made.id, detail: { people: expertIds.length, format } });
    return made;
  }

  /** Somebody asked for more than he may take: an alarm for auditors. */
  async refused(em: EntityManager, actor: Actor, people: number): Promise<void> {
    await em.query('select note_refused_export($1, $2)', [actor.userId, people]);
  }
}
