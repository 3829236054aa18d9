import type { Locale } from '@muster/platform';
import { Args, Context, createUnionType, Field, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import type { HttpContext } from '../access/request-actor.ts';
import { CurrentLocale } from '../access/request-locale.ts';
import type { Actor } from '../actor.ts';
import { proofsOf } from '../enrolment/enrolment.query.ts';
import { ProofRemoval } from '../enrolment/proof-removal.service.ts';
import { RemoveProofResult } from '../enrolment/proof-removal.types.ts';
import { signedIn } from '../enrolment/signed-in.ts';
import { StepUpNeeded } from '../passkeys/passkey.refusals.ts';
import { Entrance } from '../sign-in/entrance.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { OwnProofs } from './own-proofs.service.ts';
import { recoveryCodesLeft } from './recovery-code.query.ts';
import { AppCodeWrong, AppNeedsPasskey, AppPresent } from './second-proof.refusals.ts';

/** What goes into an authenticator app. Shown once. */
@ObjectType()
export class AuthenticatorAppSecret {
  @Field({ description: 'otpauth:// for a QR code' }) uri: string;
  @Field({ description: 'The same secret in base 32, for typing' }) secret: string;

  constructor(parts: { uri: string; secret: string }) {
    this.uri = parts.uri;
    this.secret = parts.secret;
  }
}

const BeginAppResult = createUnionType({
  name: 'BeginAuthenticatorAppResult', types: () => [AuthenticatorAppSecret, StepUpNeeded, AppNeedsPasskey, AppPresent] as const,
});
const ConfirmAppResult = createUnionType({
  name: 'ConfirmAuthenticatorAppResult', types: () => [Viewer, AppCodeWrong, TooManyAttempts] as const,
});

/** My authenticator app and recovery codes. */
@Resolver(() => Viewer)
export class OwnProofsResolver {
  constructor(
    private readonly proofs: OwnProofs, private readonly removal: ProofRemoval, private readonly entrance: Entrance, private readonly database: DataSource,
  ) {}

  @ResolveField('hasAuthenticatorApp', () => Boolean, { description: 'Whether an authenticator app of mine is confirmed' })
  @Allow('me:read')
  async appPresent(@Parent() viewer: Viewer): Promise<boolean> {
    return (await proofsOf(this.database.manager, viewer.id)).app;
  }

  @ResolveField('hasSingleSignOn', () => Boolean, { description: 'Whether I come in by the installation’s single sign-on' })
  @Allow('me:read')
  signOnTied(@Parent() viewer: Viewer): Promise<boolean> {
    return this.removal.signOn(this.database.manager, viewer.id);
  }

  @ResolveField('recoveryCodesLeft', () => Int, { description: 'How many of my recovery codes are unused' })
  @Allow('me:read')
  codesLeft(@Parent() viewer: Viewer): Promise<number> {
    return recoveryCodesLeft(this.database.manager, viewer.id);
  }

  @Mutation(() => BeginAppResult, { description: 'A new secret for my authenticator app; confirm it with a code' })
  @Allow('me:enrol')
  async beginAuthenticatorApp(@CurrentActor() actor: Actor, @CurrentLocale() locale: Locale): Promise<typeof BeginAppResult> {
    const outcome = await this.proofs.beginApp(signedIn(actor), locale);
    return 'secret' in outcome ? new AuthenticatorAppSecret(outcome) : outcome;
  }

  @Mutation(() => ConfirmAppResult, { description: 'Confirms my authenticator app by its first code' })
  @Allow('me:enrol')
  async confirmAuthenticatorApp(
    @Args('code') code: string, @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale, @Context() http: HttpContext,
  ): Promise<typeof ConfirmAppResult> {
    const outcome = await this.proofs.confirmApp(signedIn(actor), code, this.entrance.client(http.req, locale));
    if (!('token' in outcome)) return outcome;
    return outcome.token === null ? new Viewer(actor) : this.entrance.enter(http, outcome.token);
  }

  @Mutation(() => RemoveProofResult, { description: 'Removes my authenticator app, on a fresh proof; never the last way in of staff' })
  @Allow('me:secure')
  async removeAuthenticatorApp(@CurrentActor() actor: Actor, @CurrentLocale() locale: Locale): Promise<typeof RemoveProofResult> {
    return await this.removal.app(signedIn(actor), locale) ?? new Viewer(actor);
  }

  @Mutation(() => [String], { description: 'Ten new recovery codes, shown once; earlier ones end' })
  @Allow('me:secure')
  makeRecoveryCodes(@CurrentActor() actor: Actor): Promise<string[]> {
    return this.proofs.newRecoveryCodes(signedIn(actor).userId);
  }
}
