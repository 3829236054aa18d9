import { Module } from '@nestjs/common';
import { CallupModule } from './callup.module.ts';

/** Background work of the call-up engine (worker only). */
@Module({ imports: [CallupModule], providers: [] })
export class CallupTasksModule {}
