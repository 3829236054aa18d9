import { AuditLog } from '@muster/audit';
import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Clock, isReportFormat, REPORT_FORMATS, reportFile, say } from '@muster/platform';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { ProgressReports } from './progress-report.service.ts';

/** The progress board as a file. */
@Controller('progress-report')
export class ProgressReportController {
  constructor(private readonly database: DataSource, private readonly reports: ProgressReports, private readonly clock: Clock, private readonly audit: AuditLog) {}

  @Get()
  @Allow('progress:read')
  async file(@Query() asked: { format?: unknown; fiscalYear?: unknown }, @CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    const format = typeof asked.format === 'string' && isReportFormat(asked.format) ? asked.format : 'csv';
    const report = await this.reports.make(actor, typeof asked.fiscalYear === 'string' ? Number(asked.fiscalYear) : null);
    if ('code' in report) {
      response.status(400).json({ ...report, message: say(actor.locale, report.message), remedy: say(actor.locale, report.remedy) });
      return;
    }
    const file = await reportFile(report, format, actor.locale, await this.clock.now());
    await this.database.transaction((em) => this.audit.append(em, { actor, action: 'progress-report.file', subjectType: 'progress_report', subjectId: null, detail: { format, asOf: report.asOf, rows: report.rows.length } }));
    response.type(REPORT_FORMATS[format]).set('Content-Disposition', `attachment; filename="progress-${report.asOf}.${format}"`).set('Cache-Control', 'no-store').send(file);
  }
}
