import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ObligationInput, RivalObligation, SetMyObligationsResult } from './obligation.types.ts';
import { Obligations } from './obligations.service.ts';

/** What else may call an expert. */
@Resolver()
export class ObligationsResolver {
  constructor(private readonly obligations: Obligations) {}

  @Query(() => [RivalObligation], { description: 'What else may call me' })
  @Allow('me:read')
  myObligations(@CurrentActor() actor: Actor): Promise<RivalObligation[]> {
    return this.obligations.mine(actor);
  }

  @Mutation(() => SetMyObligationsResult, { description: 'Declares what else may call me, in the place of all earlier ones' })
  @Allow('me:update')
  setMyObligations(@Args('obligations', { type: () => [ObligationInput] }) obligations: ObligationInput[], @CurrentActor() actor: Actor): Promise<typeof SetMyObligationsResult> {
    return this.obligations.declare(actor, obligations);
  }
}
