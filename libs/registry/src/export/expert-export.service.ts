import { AuditLog, Disclosures } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertSearch } from '../experts/expert-search.service.ts';
import type { ExpertFilter } from '../experts/expert.filter.ts';
import type { Expert } from '../experts/expert.types.ts';
import { ExportDailyLimit, ExportPurposeMissing, ExportTooLarge } from './export.refusals.ts';
import { ExpertExport } from './export.types.ts';

const SHORTEST_PURPOSE = 5;
const LONGEST_PURPOSE = 200;

/** A line of the file. Whether somebody is on a pause leaves the registry with nobody. */
function lineOf({ pausedAt: _, ...expert }: Expert): string {
  return `${JSON.stringify(expert)}\n`;
}

/** Takes entries out of the registry: so many at a time and a day, each on record for the person concerned. */
@Injectable()
export class ExpertExporter {
  constructor(
    private readonly database: DataSource,
    private readonly search: ExpertSearch,
    private readonly disclosures: Disclosures,
    private readonly audit: AuditLog,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Exports those whom the filter selects and the actor may see. What is above a limit raises an alarm and gives nothing. */
  async export(actor: Actor, filter: ExpertFilter, purpose: string): Promise<ExpertExport | ExportTooLarge | ExportDailyLimit | ExportPurposeMissing> {
    const said = purpose.trim();
    if (said.length < SHORTEST_PURPOSE || said.length > LONGEST_PURPOSE) return new ExportPurposeMissing(actor.locale);
    const most = this.env.EXPORT_MAX_PEOPLE;
    const experts = await this.search.first(actor, filter, most + 1);
    if (experts.length > most) {
      const people = await this.search.count(actor, filter);
      await this.database.transaction((em) => this.refused(em, actor, people));
      return new ExportTooLarge(actor.locale, people, most);
    }
    return this.database.transaction((em) => this.write(em, actor, experts, said));
  }

  private async write(em: EntityManager, actor: Actor, experts: readonly Expert[], purpose: string): Promise<ExpertExport | ExportDailyLimit> {
    // One export of a user at a time, so that two at once cannot both fit into what is left of the day.
    await em.query(`select pg_advisory_xact_lock(hashtext('data_export'), hashtext($1))`, [actor.userId]);
    const [{ today }]: [{ today: number }] = await em.query(
      `select coalesce(sum(people), 0)::int as today from data_export where actor_id = $1 and at > muster_now() - interval '24 hours'`, [actor.userId]);
    const daily = this.env.EXPORT_DAILY_PEOPLE;
    if (today + experts.length > daily) {
      await this.refused(em, actor, experts.length);
      return new ExportDailyLimit(actor.locale, Math.max(0, daily - today), daily);
    }
    const [made]: [{ id: string; at: Date }] = await em.query(
      `insert into data_export (actor_id, role, organisation_id, purpose, people) values ($1, $2, $3, $4, $5) returning id, at`,
      [actor.userId, actor.roles.join(' '), actor.organisationId, purpose, experts.length]);
    await this.disclosures.record(em, { actor, expertIds: experts.map(({ id }) => id), purpose, what: 'EXPORT' });
    await this.audit.append(em, { actor, action: 'data.export', subjectType: 'data_export', subjectId: made.id, detail: { people: experts.length } });
    return Object.assign(new ExpertExport(), { ...made, people: experts.length, lines: experts.map(lineOf).join('') });
  }

  private async refused(em: EntityManager, actor: Actor, people: number): Promise<void> {
    await em.query('select note_refused_export($1, $2)', [actor.userId, people]);
  }
}
