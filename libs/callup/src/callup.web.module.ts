import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { AnswerLinkController } from './answers/answer-link.controller.ts';
import { CutOffController } from './answers/cut-off/cut-off.controller.ts';
import { AnswerPages } from './answers/answer-pages.service.ts';
import { ReleaseLinkController } from './release/release-link.controller.ts';
import { ReleasePages } from './release/release-pages.service.ts';
import { ThanksLetterController } from './release/thanks/thanks-letter.controller.ts';
import { CallupModule } from './callup.module.ts';

/** HTTP routes of the call-up engine (api only): the pages behind answer links and release links, and letters of thanks. */
@Module({ imports: [AuditModule, CallupModule], controllers: [AnswerLinkController, CutOffController, ReleaseLinkController, ThanksLetterController], providers: [AnswerPages, ReleasePages] })
export class CallupWebModule {}
