import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Agreement, AgreementSignature, PublishAgreementResult, SignAgreementResult, SignByNameResult, SigningCodeResult, SignInput, WordingInput,
} from './agreement.types.ts';
import { Agreements } from './agreements.service.ts';
import { Signing } from './signing.service.ts';

/** Pledges and agreements. */
@Resolver()
export class AgreementsResolver {
  constructor(private readonly book: Agreements, private readonly signing: Signing) {}

  @Query(() => [Agreement], { description: 'The pledges and agreements in force' })
  @Allow('reference:read')
  agreements(): Promise<Agreement[]> {
    return this.book.latest();
  }

  @Query(() => [AgreementSignature], { description: 'What I signed, the newest first' })
  @Allow('me:read')
  mySignatures(@CurrentActor() actor: Actor): Promise<AgreementSignature[]> {
    return this.book.signatures(actor.expertId);
  }

  @Query(() => [AgreementSignature], { description: 'What an expert signed, the newest first' })
  @Allow('expert:vet')
  signatures(@Args('expertId', { type: () => ID }) expertId: string): Promise<AgreementSignature[]> {
    return this.book.signatures(expertId);
  }

  @Mutation(() => SignAgreementResult, { description: 'Signs the text that I was shown; I have just shown my passkey' })
  @Allow('agreement:sign')
  signAgreement(@Args('input') input: SignInput, @CurrentActor() actor: Actor): Promise<typeof SignAgreementResult> {
    return this.signing.byPasskey(actor, input);
  }

  @Mutation(() => SigningCodeResult, { description: 'Sends a code for signing to my own e-mail address' })
  @Allow('me:update')
  requestSigningCode(@Args('agreement', { type: () => ID }) agreement: string, @CurrentActor() actor: Actor): Promise<typeof SigningCodeResult> {
    return this.signing.sendCode(actor, agreement);
  }

  @Mutation(() => SignByNameResult, { description: 'Signs the text that I was shown with my name, typed, and the code' })
  @Allow('me:update')
  signAgreementByName(
    @Args('input') input: SignInput, @Args('name') name: string, @Args('signingCode') signingCode: string, @CurrentActor() actor: Actor,
  ): Promise<typeof SignByNameResult> {
    return this.signing.byName(actor, input, name, signingCode);
  }

  @Mutation(() => PublishAgreementResult, { description: 'Publishes a new version, in force at once; it is signed anew' })
  @Allow('agreement:update')
  publishAgreement(@Args('wording') wording: WordingInput, @CurrentActor() actor: Actor): Promise<typeof PublishAgreementResult> {
    return this.book.publish(actor, wording);
  }
}
