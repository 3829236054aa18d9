import { Module } from '@nestjs/common';

/** Services of programme (api and worker). */
@Module({})
export class ProgrammeModule {}
