import { Module } from '@nestjs/common';
import { CallupModule } from './callup.module.ts';

/** Resolvers of the call-up engine (api only); plain classes, none inherited. */
@Module({ imports: [CallupModule], providers: [] })
export class CallupGraphqlModule {}
