import { Module } from '@nestjs/common';
import { AnswerLinkController } from './answers/answer-link.controller.ts';
import { AnswerPages } from './answers/answer-pages.service.ts';
import { CallupModule } from './callup.module.ts';

/** HTTP routes of the call-up engine (api only): the answer link's page. */
@Module({ imports: [CallupModule], controllers: [AnswerLinkController], providers: [AnswerPages] })
export class CallupWebModule {}
