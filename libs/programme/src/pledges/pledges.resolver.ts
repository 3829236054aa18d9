import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PledgeInput, PledgeResult, ProgressPledge } from './pledge.types.ts';
import { Pledges } from './pledges.service.ts';

/** What bodies promise. */
@Resolver(() => ProgressPledge)
export class PledgesResolver {
  constructor(private readonly list: Pledges) {}

  @Query(() => [ProgressPledge], { description: 'Pledges of the bodies that I may see, or of one of them; by their day' })
  @Allow('progress:read')
  progressPledges(@Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null, @CurrentActor() actor: Actor): Promise<ProgressPledge[]> {
    return this.list.list(actor, organisationId ?? null);
  }

  @Mutation(() => PledgeResult, { description: 'Promises what a body will reach, and by which steps' })
  @Allow('progress:pledge')
  makePledge(@Args('input') input: PledgeInput, @CurrentActor() actor: Actor): Promise<typeof PledgeResult> {
    return this.list.make(actor, input);
  }

  @Mutation(() => PledgeResult, { description: 'A milestone that points to nothing is reached' })
  @Allow('progress:pledge')
  reachMilestone(@Args('milestoneId', { type: () => ID }) milestoneId: string, @CurrentActor() actor: Actor): Promise<typeof PledgeResult> {
    return this.list.reach(actor, milestoneId);
  }

  @Mutation(() => PledgeResult, { description: 'Takes a pledge back, with a reason that stays' })
  @Allow('progress:pledge')
  withdrawPledge(@Args('pledgeId', { type: () => ID }) pledgeId: string, @Args('why') why: string, @CurrentActor() actor: Actor): Promise<typeof PledgeResult> {
    return this.list.withdraw(actor, pledgeId, why);
  }
}
