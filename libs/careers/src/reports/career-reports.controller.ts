import { AuditLog } from '@muster/audit';
import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Clock, isReportFormat, REPORT_FORMATS, reportFile, say, type Text } from '@muster/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { CareerReports } from './career-reports.service.ts';
import { CareerReportName, isCareerReport } from './report.names.ts';

interface Asked { format?: unknown; fiscalYear?: unknown; untilYear?: unknown; on?: unknown }
type Told = { code: string; field: string; message: Text; remedy: Text };

/** Reports as files. */
@Controller('career-reports')
export class CareerReportsController {
  constructor(private readonly database: DataSource, private readonly reports: CareerReports, private readonly clock: Clock, private readonly audit: AuditLog) {}

  @Get(':name')
  @Allow('careers:read')
  async file(@Param('name') wanted: string, @Query() asked: Asked, @CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    const [name, format] = [wanted.toUpperCase(), textOf(asked.format) ?? 'csv'];
    if (!isCareerReport(name) || !isReportFormat(format)) return refuse(response, actor, 404, NO_REPORT);
    const report = await this.reports.make(actor, name, { fiscalYear: yearOf(asked.fiscalYear), untilYear: yearOf(asked.untilYear), on: textOf(asked.on) });
    if ('code' in report) return refuse(response, actor, 400, report);
    const file = await reportFile(report, format, actor.locale, await this.clock.now());
    await this.database.transaction((em) => this.audit.append(em, { actor, action: 'career-report.file', subjectType: 'career_report', subjectId: null, detail: { name, format, asOf: report.asOf, rows: report.rows.length } }));
    response.type(REPORT_FORMATS[format]).set('Content-Disposition', `attachment; filename="${name.toLowerCase()}-${report.asOf}.${format}"`).set('Cache-Control', 'no-store').send(file);
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const yearOf = (value: unknown): number | null => (textOf(value) === null ? null : Number.parseInt(String(value), 10) || 0);

function refuse(response: Response, actor: Actor, status: number, { code, field, message, remedy }: Told): void {
  response.status(status).json({ code, field, message: say(actor.locale, message), remedy: say(actor.locale, remedy) });
}

const NAMES = Object.keys(CareerReportName).join(', ').toLowerCase();
const NO_REPORT: Told = {
  code: 'REPORT_UNKNOWN', field: 'name', message: { ja: 'この報告書または形式はありません。', en: 'There is no such report or format.' },
  remedy: { ja: `${NAMES} のいずれかを、csv・xlsx・pdf で指定してください。`, en: `Ask for one of ${NAMES}, as csv, xlsx or pdf.` },
};
