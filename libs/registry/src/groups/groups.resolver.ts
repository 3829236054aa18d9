import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OrganisationGroup, SetOrganisationGroupResult } from './group.types.ts';
import { Groups } from './groups.service.ts';

/** Groups of organisations, which declared conflicts may name as a whole. */
@Resolver()
export class GroupsResolver {
  constructor(private readonly groups: Groups) {}

  @Query(() => OrganisationGroup, { nullable: true, description: 'The group that an organisation belongs to; itself alone when it belongs to none' })
  @Allow('reference:read')
  organisationGroup(@Args('organisationId', { type: () => ID }) organisationId: string): Promise<OrganisationGroup | null> {
    return this.groups.of(organisationId);
  }

  @Mutation(() => SetOrganisationGroupResult, { description: 'Puts an organisation under the head of a group; without a head it belongs to none' })
  @Allow('organisation:update')
  setOrganisationGroup(
    @Args('organisationId', { type: () => ID }) organisationId: string, @Args('headId', { type: () => ID, nullable: true }) headId: string | null | undefined, @CurrentActor() actor: Actor,
  ): Promise<typeof SetOrganisationGroupResult> {
    return this.groups.put(actor, organisationId, headId ?? null);
  }
}
