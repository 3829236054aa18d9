import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { BoardResolver } from './board/board.resolver.ts';
import { Board } from './board/board.service.ts';
import { PledgesResolver } from './pledges/pledges.resolver.ts';
import { Pledges } from './pledges/pledges.service.ts';
import { SnapshotsResolver } from './snapshots/snapshots.resolver.ts';
import { Snapshots } from './snapshots/snapshots.service.ts';

/** Resolvers of the progress board (api only). */
@Module({ imports: [AuditModule], providers: [Board, BoardResolver, Pledges, PledgesResolver, Snapshots, SnapshotsResolver] })
export class ProgrammeGraphqlModule {}
