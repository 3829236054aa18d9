import { Module } from '@nestjs/common';
import { ProgrammeModule } from './programme.module.ts';

/** Resolvers of programme (api only). */
@Module({ imports: [ProgrammeModule] })
export class ProgrammeGraphqlModule {}
