import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Consent, SetConsentResult } from '../consents/consent.types.ts';
import { Consents } from '../consents/consents.service.ts';
import { CorrectionField } from '../correction/correction.rule.ts';
import { CorrectionRequest, DecideCorrectionResult, RequestCorrectionResult } from '../correction/correction.types.ts';
import { Corrections } from '../correction/corrections.service.ts';
import { Departures } from '../departure/departure.service.ts';
import { LeaveRegistryResult } from '../departure/departure.types.ts';

/** What an expert decides about his own data. */
@Resolver()
export class PrivacyResolver {
  constructor(private readonly consents: Consents, private readonly corrections: Corrections, private readonly departures: Departures) {}

  @Query(() => [Consent], { description: 'What I consent to, purpose by purpose, with its history' })
  @Allow('me:read')
  myConsents(@CurrentActor() actor: Actor): Promise<Consent[]> {
    return this.consents.mine(actor);
  }

  @Mutation(() => SetConsentResult, { description: 'Gives or withdraws one consent; takes effect on every message that has not left' })
  @Allow('me:update')
  setMyConsent(
    @Args('code') code: string, @Args('given', { type: () => Boolean }) given: boolean, @CurrentActor() actor: Actor,
  ): Promise<typeof SetConsentResult> {
    return this.consents.set(actor, code, given);
  }

  @Query(() => [CorrectionRequest], { description: 'What I asked to have corrected, the newest first' })
  @Allow('me:read')
  myCorrections(@CurrentActor() actor: Actor): Promise<CorrectionRequest[]> {
    return this.corrections.mine(actor);
  }

  @Mutation(() => RequestCorrectionResult, { description: 'Asks to have my entry corrected; names as family and given name with a space between' })
  @Allow('me:update')
  requestCorrection(
    @Args('field', { type: () => CorrectionField }) field: CorrectionField, @Args('wanted') wanted: string, @CurrentActor() actor: Actor,
  ): Promise<typeof RequestCorrectionResult> {
    return this.corrections.request(actor, field, wanted);
  }

  @Mutation(() => DecideCorrectionResult, { description: 'Takes my request back' })
  @Allow('me:update')
  takeBackCorrection(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof DecideCorrectionResult> {
    return this.corrections.takeBack(actor, id);
  }

  @Mutation(() => LeaveRegistryResult, { description: 'I leave: my access ends at once, and my entry is erased after the time that the law leaves' })
  @Allow('me:update')
  leaveRegistry(@Args('confirm', { type: () => Boolean }) confirm: boolean, @CurrentActor() actor: Actor): Promise<typeof LeaveRegistryResult> {
    return this.departures.leave(actor, confirm);
  }
}
