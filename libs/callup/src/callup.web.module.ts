import { Module } from '@nestjs/common';
import { CallupModule } from './callup.module.ts';

/** HTTP routes of the call-up engine (api only): the answer link's page. */
@Module({ imports: [CallupModule], controllers: [] })
export class CallupWebModule {}
