import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FindingAct } from './finding.rule.ts';
import { Finding, FindingInput, FindingResult } from './finding.types.ts';
import { Findings } from './findings.service.ts';

/** Findings of exercises: for those who plan them. */
@Resolver(() => Finding)
export class FindingsResolver {
  constructor(private readonly list: Findings) {}

  @Query(() => [Finding], { description: 'The findings of an exercise by number, with what was done about them' })
  @Allow('exercise:update')
  findings(@Args('exerciseId', { type: () => ID }) exerciseId: string): Promise<Finding[]> {
    return this.list.of(exerciseId);
  }

  @Mutation(() => FindingResult, { description: 'Records what went wrong in an exercise that was held' })
  @Allow('exercise:update')
  recordFinding(@Args('input') input: FindingInput, @CurrentActor() actor: Actor): Promise<typeof FindingResult> {
    return this.list.record(actor, input);
  }

  @Mutation(() => FindingResult, { description: 'Mends a finding, accepts it as a risk, or opens it again' })
  @Allow('exercise:update')
  settleFinding(
    @Args('id', { type: () => ID }) id: string, @Args('act', { type: () => FindingAct }) act: FindingAct, @Args('reason') reason: string, @CurrentActor() actor: Actor,
  ): Promise<typeof FindingResult> {
    return this.list.act(actor, id, act, reason);
  }
}
