import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Coverage } from './coverage.service.ts';
import { TrainingCoverage, TrainingCoverageResult } from './coverage.types.ts';

/** Coverage of courses: numbers, nobody's name. */
@Resolver(() => TrainingCoverage)
export class CoverageResolver {
  constructor(private readonly coverage: Coverage) {}

  @Query(() => TrainingCoverageResult, { description: 'How many of each layer of each body attended a course, with denominators' })
  @Allow('training:read')
  trainingCoverage(
    @Args('courseId', { type: () => ID }) courseId: string, @Args('on', { type: () => String, nullable: true, description: 'YYYY-MM-DD; left out: today' }) on: string | null,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof TrainingCoverageResult> {
    return this.coverage.of(actor, courseId, on ?? null, organisationId ?? null);
  }
}
