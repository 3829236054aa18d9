import { Module } from '@nestjs/common';
import { ProgrammeModule } from './programme.module.ts';

/** Background work of programme (worker only). */
@Module({ imports: [ProgrammeModule] })
export class ProgrammeTasksModule {}
