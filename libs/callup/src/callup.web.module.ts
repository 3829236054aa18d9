import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { Module } from '@nestjs/common';
import { AnswerLinkController } from './answers/answer-link.controller.ts';
import { CutOffController } from './answers/cut-off/cut-off.controller.ts';
import { AnswerPages } from './answers/answer-pages.service.ts';
import { ReleaseLinkController } from './release/release-link.controller.ts';
import { ReleasePages } from './release/release-pages.service.ts';
import { CallUpReportsController } from './report/files/call-up-reports.controller.ts';
import { CallUpReports } from './report/files/call-up-reports.service.ts';
import { ThanksLetterController } from './release/thanks/thanks-letter.controller.ts';
import { CallupModule } from './callup.module.ts';

/** HTTP routes of the call-up engine (api only): the pages behind answer links and release links, letters of thanks, reports as files. */
@Module({ imports: [AuditModule, IdentityModule, CallupModule], controllers: [AnswerLinkController, CutOffController, ReleaseLinkController, ThanksLetterController, CallUpReportsController], providers: [AnswerPages, ReleasePages, CallUpReports] })
export class CallupWebModule {}
