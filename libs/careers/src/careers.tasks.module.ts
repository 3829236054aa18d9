import { Module } from '@nestjs/common';
import { CareersModule } from './careers.module.ts';

/** Background work of careers (worker only). */
@Module({ imports: [CareersModule] })
export class CareersTasksModule {}
