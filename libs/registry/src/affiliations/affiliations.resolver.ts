import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Expert } from '../experts/expert.types.ts';
import { Affiliation, AffiliationInput, EnterAffiliationResult, EnterMyAffiliationResult } from './affiliation.types.ts';
import { Affiliations } from './affiliations.service.ts';

/** To whom people belong. */
@Resolver(() => Expert)
export class AffiliationsResolver {
  constructor(private readonly affiliations: Affiliations) {}

  @ResolveField('affiliations', () => [Affiliation], { description: 'To whom the person belongs and belonged, the newest first; HR sees what concerns its own organisations' })
  @Allow('reference:read')
  ofExpert(@Parent() expert: Expert, @Context() context: object, @CurrentActor() actor: Actor): Promise<Affiliation[]> {
    return this.affiliations.of(context, actor).load(expert.id);
  }

  @Query(() => [Affiliation], { description: 'To whom I belong and belonged, the newest first' })
  @Allow('me:read')
  myAffiliations(@CurrentActor() actor: Actor): Promise<Affiliation[]> {
    return this.affiliations.mine(actor);
  }

  @Mutation(() => EnterMyAffiliationResult, { description: 'Says to whom I belong, belonged or will belong; a new main affiliation ends the one before, and the office hears of it' })
  @Allow('me:update')
  enterMyAffiliation(@Args('input') input: AffiliationInput, @CurrentActor() actor: Actor): Promise<typeof EnterMyAffiliationResult> {
    return this.affiliations.enterMine(actor, input);
  }

  @Mutation(() => EnterMyAffiliationResult, { description: 'Takes back an affiliation that I entered by mistake' })
  @Allow('me:update')
  removeMyAffiliation(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof EnterMyAffiliationResult> {
    return this.affiliations.removeMine(actor, id);
  }

  @Mutation(() => EnterAffiliationResult, { description: 'Enters to whom somebody belongs, belonged or will belong' })
  @Allow('expert:update')
  enterAffiliation(@Args('expertId', { type: () => ID }) expertId: string, @Args('input') input: AffiliationInput, @CurrentActor() actor: Actor): Promise<typeof EnterAffiliationResult> {
    return this.affiliations.enterFor(actor, expertId, input);
  }

  @Mutation(() => EnterAffiliationResult, { description: 'Takes back an affiliation that was entered by mistake' })
  @Allow('expert:update')
  removeAffiliation(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof EnterAffiliationResult> {
    return this.affiliations.removeFor(actor, id);
  }
}
