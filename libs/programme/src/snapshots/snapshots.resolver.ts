import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FigureCommentInput, ProgressSnapshot, SnapshotResult } from './snapshot.types.ts';
import { Snapshots } from './snapshots.service.ts';

/** Yearly figures. */
@Resolver(() => ProgressSnapshot)
export class SnapshotsResolver {
  constructor(private readonly snapshots: Snapshots) {}

  @Query(() => [ProgressSnapshot], { description: 'Yearly figures, the newest year first, or of one year' })
  @Allow('progress:read')
  progressSnapshots(@Args('fiscalYear', { type: () => Int, nullable: true }) fiscalYear: number | null, @CurrentActor() actor: Actor): Promise<ProgressSnapshot[]> {
    return this.snapshots.list(actor, fiscalYear ?? null);
  }

  @Mutation(() => SnapshotResult, { description: 'Takes the figures of a fiscal year, for comments' })
  @Allow('progress:update')
  takeProgressSnapshot(
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number, @Args('commentsUntil', { description: 'YYYY-MM-DD' }) commentsUntil: string, @CurrentActor() actor: Actor,
  ): Promise<typeof SnapshotResult> {
    return this.snapshots.take(actor, fiscalYear, commentsUntil);
  }

  @Mutation(() => SnapshotResult, { description: 'Says something to a figure of a body that I look after, before it is published' })
  @Allow('progress:pledge')
  commentOnFigure(@Args('input') input: FigureCommentInput, @CurrentActor() actor: Actor): Promise<typeof SnapshotResult> {
    return this.snapshots.comment(actor, input);
  }

  @Mutation(() => SnapshotResult, { description: 'Publishes the figures of a fiscal year, when the time for comments is over' })
  @Allow('progress:update')
  publishProgressSnapshot(@Args('snapshotId', { type: () => ID }) snapshotId: string, @CurrentActor() actor: Actor): Promise<typeof SnapshotResult> {
    return this.snapshots.publish(actor, snapshotId);
  }
}
