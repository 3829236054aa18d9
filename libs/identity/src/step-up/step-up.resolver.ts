import type { Locale } from '@muster/platform';
import { Args, Context, createUnionType, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import type { HttpContext } from '../access/request-actor.ts';
import { CurrentLocale } from '../access/request-locale.ts';
import type { Actor } from '../actor.ts';
import { signedIn } from '../enrolment/signed-in.ts';
import { PasskeyRefused } from '../passkeys/passkey.refusals.ts';
import { PasskeyOptions } from '../passkeys/passkey.types.ts';
import { AppCodeWrong } from '../second-proof/second-proof.refusals.ts';
import { Entrance } from '../sign-in/entrance.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { StepUp } from './step-up.service.ts';

/** One of the two. */
@InputType({ isOneOf: true })
export class StepUpInput {
  @Field(() => String, { nullable: true, description: 'The authenticator\'s answer to beginStepUp, as JSON' }) passkey?: string;
  @Field(() => String, { nullable: true, description: 'The six digits of the authenticator app' }) appCode?: string;
}

const StepUpResult = createUnionType({
  name: 'StepUpResult', types: () => [Viewer, PasskeyRefused, AppCodeWrong, TooManyAttempts] as const,
});

/** Confirming who I am before something grave. */
@Resolver()
export class StepUpResolver {
  constructor(private readonly steps: StepUp, private readonly entrance: Entrance) {}

  @Mutation(() => PasskeyOptions, { description: 'Asks my passkeys to confirm who I am' })
  @Allow('me:update')
  async beginStepUp(@CurrentActor() actor: Actor): Promise<PasskeyOptions> {
    return new PasskeyOptions(await this.steps.begin(signedIn(actor)));
  }

  @Mutation(() => StepUpResult, { description: 'Confirms who I am; for 5 minutes I may send, approve, export, reveal and change roles' })
  @Allow('me:update')
  async stepUp(
    @Args('proof') { passkey, appCode }: StepUpInput, @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale, @Context() { req }: HttpContext,
  ): Promise<typeof StepUpResult> {
    const shown = passkey ? { passkey } : { appCode: appCode ?? '' };
    const outcome = await this.steps.finish(signedIn(actor), shown, this.entrance.client(req, locale));
    return outcome === true ? new Viewer(actor) : outcome;
  }
}
