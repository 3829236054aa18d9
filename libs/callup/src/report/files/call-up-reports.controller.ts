import { AuditLog } from '@muster/audit';
import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Clock, isReportFormat, REPORT_FORMATS, reportFile, say } from '@muster/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { visibleCallUps } from '../../callup.access.ts';
import { CALL_UP_REPORTS, CallUpReports, type CallUpReportName } from './call-up-reports.service.ts';

const isPart = (name: string): name is CallUpReportName => CALL_UP_REPORTS.some((part) => part === name);

const NO_REPORT = {
  message: { ja: 'この報告書または形式はありません。', en: 'There is no such report or format.' },
  remedy: { ja: 'whole・calibration・answers・silent・messages・timeline のいずれかを、csv・xlsx・pdf で指定してください。', en: 'Ask for whole, calibration, answers, silent, messages or timeline, as csv, xlsx or pdf.' },
};

/** Reports on call-ups as files; each one made is on record. */
@Controller('call-up-reports')
export class CallUpReportsController {
  constructor(private readonly database: DataSource, private readonly reports: CallUpReports, private readonly clock: Clock, private readonly audit: AuditLog) {}

  @Get(':callUpId/:part')
  @Allow('callup:read')
  async file(@Param('callUpId') callUpId: string, @Param('part') wanted: string, @Query('format') asked: unknown, @CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    const [part, format] = [wanted.toUpperCase(), typeof asked === 'string' ? asked : 'csv'];
    const made = isPart(part) && isReportFormat(format) && visibleCallUps(actor, [callUpId]).has(callUpId) ? await this.reports.make(callUpId, part) : null;
    if (!made || !isReportFormat(format)) {
      return void response.status(404).json({ code: 'REPORT_UNKNOWN', field: 'part', message: say(actor.locale, NO_REPORT.message), remedy: say(actor.locale, NO_REPORT.remedy) });
    }
    const file = await reportFile(made, format, actor.locale, await this.clock.now());
    await this.database.transaction((em) => this.audit.append(em, { actor, action: 'callup.report-file', subjectType: 'call_up', subjectId: callUpId, detail: { part, format } }));
    response.type(REPORT_FORMATS[format]).set('Content-Disposition', `attachment; filename="call-up-${part.toLowerCase()}-${made[0].asOf}.${format}"`).set('Cache-Control', 'no-store').send(file);
  }
}
