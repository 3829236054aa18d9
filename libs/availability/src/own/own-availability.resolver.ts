import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Availability, AvailabilityInput, SetMyAvailabilityResult } from '../availability.types.ts';
import { OwnAvailability } from './own-availability.service.ts';

/** An expert's own availability. */
@Resolver()
export class OwnAvailabilityResolver {
  constructor(private readonly availability: OwnAvailability) {}

  @Query(() => Availability, { nullable: true, description: 'When I can serve; null when I have not said' })
  @Allow('me:read')
  myAvailability(@CurrentActor() actor: Actor): Promise<Availability | null> {
    return this.availability.mine(actor);
  }

  @Mutation(() => SetMyAvailabilityResult, { description: 'Tells when I can serve; replaces what I said before' })
  @Allow('availability:update-own')
  setMyAvailability(
    @Args('input', { type: () => AvailabilityInput }) input: AvailabilityInput, @CurrentActor() actor: Actor,
  ): Promise<typeof SetMyAvailabilityResult> {
    return this.availability.set(actor, input);
  }
}
