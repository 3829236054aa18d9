import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Board } from './board.service.ts';
import { FiguresQueued, ProgressBoard, ProgressTarget, ProgressTargetInput, SetTargetResult } from './board.types.ts';

/** The progress board. */
@Resolver(() => ProgressBoard)
export class BoardResolver {
  constructor(private readonly board: Board) {}

  @Query(() => ProgressBoard, { description: 'The latest figures: of the country, and of the bodies that I may see before they are published' })
  @Allow('progress:read')
  progressBoard(@CurrentActor() actor: Actor): Promise<ProgressBoard> {
    return this.board.latest(actor);
  }

  @Query(() => [ProgressTarget], { description: 'What is to be reached' })
  @Allow('progress:read')
  progressTargets(): Promise<ProgressTarget[]> {
    return this.board.targets();
  }

  @Mutation(() => SetTargetResult, { description: 'Says what is to be reached, and by when' })
  @Allow('progress:update')
  setProgressTarget(@Args('input') input: ProgressTargetInput, @CurrentActor() actor: Actor): Promise<typeof SetTargetResult> {
    return this.board.setTarget(actor, input);
  }

  @Mutation(() => FiguresQueued, { description: "Has today's figures computed anew" })
  @Allow('progress:update')
  recomputeFigures(@CurrentActor() actor: Actor): Promise<FiguresQueued> {
    return this.board.recompute(actor);
  }
}
