import type { Actor } from '@muster/identity';
import { ENV, writeCsv, writeXlsx, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertSearch } from '../experts/expert-search.service.ts';
import type { ExpertFilter } from '../experts/expert.filter.ts';
import type { Expert } from '../experts/expert.types.ts';
import { ExportLedger } from './export-ledger.service.ts';
import { exportTable, loadExportFacts } from './export-table.ts';
import { ExportDailyLimit, ExportPurposeMissing, ExportTooLarge } from './export.refusals.ts';
import { EXPORT_MEDIA, ExpertExport, type ExportFormat } from './export.types.ts';

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
    private readonly ledger: ExportLedger,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Exports those whom the filter selects and the actor may see. What is above a limit raises an alarm and gives nothing. */
  async export(actor: Actor, filter: ExpertFilter, typed: string, format: ExportFormat): Promise<ExpertExport | ExportTooLarge | ExportDailyLimit | ExportPurposeMissing> {
    const purpose = this.ledger.purposeOf(actor, typed);
    if (typeof purpose !== 'string') return purpose;
    const most = this.env.EXPORT_MAX_PEOPLE;
    const experts = await this.search.first(actor, filter, most + 1);
    if (experts.length > most) {
      const people = await this.search.count(actor, filter);
      await this.database.transaction((em) => this.ledger.refused(em, actor, people));
      return new ExportTooLarge(actor.locale, people, most);
    }
    return this.database.transaction(async (em) => {
      const made = await this.ledger.book(em, actor, { expertIds: experts.map(({ id }) => id), purpose, format });
      if (made instanceof ExportDailyLimit) return made;
      const file = await this.fileOf(em, actor, experts, format);
      return Object.assign(new ExpertExport(), {
        ...made, people: experts.length, format, fileName: `experts-${made.at.toISOString().slice(0, 10)}.${format.toLowerCase()}`, mediaType: EXPORT_MEDIA[format],
        lines: format === 'JSON' ? file.toString() : null, base64: file.toString('base64'),
      });
    });
  }

  private async fileOf(em: EntityManager, actor: Actor, experts: readonly Expert[], format: ExportFormat): Promise<Buffer> {
    if (format === 'JSON') return Buffer.from(experts.map(lineOf).join(''));
    const table = exportTable(experts, await loadExportFacts(em, experts), actor.locale);
    return format === 'CSV' ? writeCsv(table) : writeXlsx(table);
  }
}
