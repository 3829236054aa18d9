import { AuditModule } from '@muster/audit';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { PlanBook } from './plan-book.service.ts';
import { PlanFigureBook } from './plan-figures.service.ts';
import { PlanProgress } from './plan-progress.service.ts';
import { Plans } from './plans.service.ts';
import { PlansResolver } from './plans.resolver.ts';
import { Tracks } from './tracks.service.ts';
import { TracksResolver } from './tracks.resolver.ts';

/** Career tracks and plans (api only). */
@Module({
  imports: [AuditModule, RegistryModule],
  providers: [Tracks, TracksResolver, PlanBook, Plans, PlanProgress, PlanFigureBook, PlansResolver],
})
export class TracksGraphqlModule {}
