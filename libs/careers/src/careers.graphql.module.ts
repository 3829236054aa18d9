import { Module } from '@nestjs/common';
import { CareersModule } from './careers.module.ts';

/** Resolvers of careers (api only). */
@Module({ imports: [CareersModule] })
export class CareersGraphqlModule {}
