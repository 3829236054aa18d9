import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { BoardResolver } from './board/board.resolver.ts';
import { ProgressReportController } from './board/progress-report.controller.ts';
import { PledgesResolver } from './pledges/pledges.resolver.ts';
import { Pledges } from './pledges/pledges.service.ts';
import { ProgrammeModule } from './programme.module.ts';
import { SnapshotsResolver } from './snapshots/snapshots.resolver.ts';

/** Resolvers of the progress board (api only). */
@Module({ imports: [AuditModule, ProgrammeModule], controllers: [ProgressReportController], providers: [ BoardResolver, Pledges, PledgesResolver, SnapshotsResolver] })
export class ProgrammeGraphqlModule {}
