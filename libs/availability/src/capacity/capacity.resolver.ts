import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Capacities } from './capacities.service.ts';
import { CapacityPlan, SetMyCapacityResult } from './capacity.types.ts';

/** How many hours a quarter an expert offers. */
@Resolver()
export class CapacityResolver {
  constructor(private readonly capacities: Capacities) {}

  @Query(() => CapacityPlan, { description: 'The hours that I offer, and how many are taken' })
  @Allow('me:read')
  myCapacity(@CurrentActor() actor: Actor): Promise<CapacityPlan> {
    return this.capacities.mine(actor);
  }

  @Mutation(() => SetMyCapacityResult, { description: 'Sets my hours a quarter from now on, or from the next quarter on' })
  @Allow('availability:update-own')
  setMyCapacity(
    @Args('hours', { type: () => Int, nullable: true, description: 'In all, for three months; null: no limit' }) hours: number | null,
    @Args('fromNextQuarter', { defaultValue: false }) fromNextQuarter: boolean, @CurrentActor() actor: Actor,
  ): Promise<typeof SetMyCapacityResult> {
    return this.capacities.set(actor, hours ?? null, fromNextQuarter);
  }
}
