import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, createUnionType, Query, Resolver } from '@nestjs/graphql';
import { Exclusions } from '../launch/exclusions.service.ts';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { PurposeMissing, ReasonNotNamed } from '../refusals/exclusion.refusals.ts';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { IncidentClosed } from '../refusals/launch.refusals.ts';
import type { Exclusion } from '../targeting/audience.types.ts';
import { CallUpInput, requestOf } from '../types/call-up.input.ts';
import { ExclusionEnum } from '../types/enums.ts';
import { ExcludedPeople } from '../types/excluded.type.ts';

export const ExcludedPeopleResult = createUnionType({
  name: 'ExcludedPeopleResult', types: () => [ExcludedPeople, ReasonNotNamed, PurposeMissing, InvalidInput, NotFound, IncidentClosed, EmptyAudience] as const,
});

/** Who is left out, by name, for those who may know. */
@Resolver(() => ExcludedPeople)
export class ExclusionsResolver {
  constructor(private readonly service: Exclusions) {}

  @Query(() => ExcludedPeopleResult, { description: 'Who would fit a call-up and is left out of it for one reason; each look is on record' })
  @Allow('exclusion:read')
  excludedPeople(
    @Args('input') input: CallUpInput, @Args('reason', { type: () => ExclusionEnum }) reason: Exclusion,
    @Args('purpose', { description: 'For what, in 4 to 200 characters' }) purpose: string, @CurrentActor() actor: Actor,
  ): Promise<typeof ExcludedPeopleResult> {
    return this.service.named(actor, requestOf(input), reason, purpose);
  }
}
