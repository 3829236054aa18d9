import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { Board } from './board/board.service.ts';
import { ProgressReports } from './board/progress-report.service.ts';
import { Snapshots } from './snapshots/snapshots.service.ts';

/** Services of the progress board that others read too. */
@Module({ imports: [AuditModule], providers: [Board, Snapshots, ProgressReports], exports: [Board, Snapshots, ProgressReports] })
export class ProgrammeModule {}
