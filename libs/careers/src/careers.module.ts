import { Module } from '@nestjs/common';
import { Standings } from './appointments/standings.service.ts';

/** Services of careers (api and worker). */
@Module({ providers: [Standings], exports: [Standings] })
export class CareersModule {}
