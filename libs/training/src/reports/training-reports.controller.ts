import { AuditLog } from '@muster/audit';
import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Clock, isReportFormat, REPORT_FORMATS, reportFile, say } from '@muster/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { TrainingProblem } from '../training.problem.ts';
import { isTrainingReport, TrainingReports } from './training-reports.service.ts';

interface Asked { format?: unknown; fiscalYear?: unknown; course?: unknown; on?: unknown }

/** Reports of training as files. */
@Controller('training-reports')
export class TrainingReportsController {
  constructor(private readonly database: DataSource, private readonly reports: TrainingReports, private readonly clock: Clock, private readonly audit: AuditLog) {}

  @Get(':name')
  @Allow('training:read')
  async file(@Param('name') wanted: string, @Query() asked: Asked, @CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    const [name, format] = [wanted.toUpperCase(), textOf(asked.format) ?? 'csv'];
    if (!isTrainingReport(name) || !isReportFormat(format)) return refuse(response, actor, 404, NO_REPORT);
    const year = textOf(asked.fiscalYear);
    const report = await this.reports.make(name, { course: textOf(asked.course), on: textOf(asked.on), fiscalYear: year === null ? null : Number(year) });
    if ('code' in report) return refuse(response, actor, 400, report);
    const file = await reportFile(report, format, actor.locale, await this.clock.now());
    await this.database.transaction((em) => this.audit.append(em, { actor, action: 'training-report.file', subjectType: 'training_report', subjectId: null, detail: { name, format, asOf: report.asOf, rows: report.rows.length } }));
    response.type(REPORT_FORMATS[format]).set('Content-Disposition', `attachment; filename="${report.name}-${report.asOf}.${format}"`).set('Cache-Control', 'no-store').send(file);
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function refuse(response: Response, actor: Actor, status: number, { code, field, message, remedy }: TrainingProblem): void {
  response.status(status).json({ code, field, message: say(actor.locale, message), remedy: say(actor.locale, remedy) });
}

const NO_REPORT: TrainingProblem = {
  code: 'REPORT_UNKNOWN', field: 'name', message: { ja: 'この報告書または形式はありません。', en: 'There is no such report or format.' },
  remedy: { ja: 'coverage・seats のいずれかを、csv・xlsx・pdf で指定してください。', en: 'Ask for coverage or seats, as csv, xlsx or pdf.' },
};
