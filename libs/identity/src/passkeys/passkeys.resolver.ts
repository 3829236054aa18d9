import type { Locale } from '@muster/platform';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, AllowPublic } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import type { HttpContext } from '../access/request-actor.ts';
import { CurrentLocale } from '../access/request-locale.ts';
import type { Actor } from '../actor.ts';
import { ProofRemoval } from '../enrolment/proof-removal.service.ts';
import { RemoveProofResult } from '../enrolment/proof-removal.types.ts';
import { signedIn } from '../enrolment/signed-in.ts';
import { Entrance } from '../sign-in/entrance.service.ts';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { PasskeyRegistration } from './passkey-registration.service.ts';
import { PasskeySignIn } from './passkey-sign-in.service.ts';
import { passkeysOf, type OwnPasskey } from './passkey.query.ts';
import {
  PasskeyOptions, PasskeyRegistrationOptionsResult, PasskeySignInOptionsResult, PasskeySignInResult, PasskeyView, RegisterPasskeyResult,
} from './passkey.types.ts';

/** Signing in by passkey, and my passkeys. */
@Resolver(() => Viewer)
export class PasskeysResolver {
  constructor(
    private readonly signIn: PasskeySignIn,
    private readonly registration: PasskeyRegistration,
    private readonly removal: ProofRemoval,
    private readonly entrance: Entrance,
    private readonly database: DataSource,
  ) {}

  @ResolveField('passkeys', () => [PasskeyView], { description: 'My passkeys, the newest first' })
  @Allow('me:read')
  passkeyList(@Parent() viewer: Viewer): Promise<OwnPasskey[]> {
    return passkeysOf(this.database.manager, viewer.id);
  }

  @Mutation(() => PasskeySignInOptionsResult, { description: 'Begins a sign-in by passkey; the same for everybody, no name is asked for' })
  @AllowPublic()
  async beginPasskeySignIn(@CurrentLocale() locale: Locale, @Context() { req }: HttpContext): Promise<typeof PasskeySignInOptionsResult> {
    const outcome = await this.signIn.begin(this.entrance.client(req, locale));
    return 'json' in outcome ? new PasskeyOptions(outcome.json) : outcome;
  }

  @Mutation(() => PasskeySignInResult, { description: 'Signs in with the authenticator\'s answer as JSON; sets the session cookie' })
  @AllowPublic()
  async signInWithPasskey(
    @Args('response') response: string, @CurrentLocale() locale: Locale, @Context() http: HttpContext,
  ): Promise<typeof PasskeySignInResult> {
    const outcome = await this.signIn.finish(response, this.entrance.client(http.req, locale));
    return 'token' in outcome ? this.entrance.enter(http, outcome.token) : outcome;
  }

  @Mutation(() => PasskeyRegistrationOptionsResult, { description: 'Begins the registration of a new passkey of mine' })
  @Allow('me:enrol')
  async beginPasskeyRegistration(@CurrentActor() actor: Actor, @CurrentLocale() locale: Locale): Promise<typeof PasskeyRegistrationOptionsResult> {
    const outcome = await this.registration.begin(signedIn(actor), locale);
    return 'json' in outcome ? new PasskeyOptions(outcome.json) : outcome;
  }

  @Mutation(() => RegisterPasskeyResult, { description: 'Keeps a new passkey; a session that was opened to enrol becomes a full one' })
  @Allow('me:enrol')
  async registerPasskey(
    @Args('response') response: string, @Args('name') name: string,
    @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale, @Context() http: HttpContext,
  ): Promise<typeof RegisterPasskeyResult> {
    const outcome = await this.registration.finish(signedIn(actor), response, name, this.entrance.client(http.req, locale));
    if (!('id' in outcome)) return outcome;
    return outcome.token === null ? new Viewer(actor) : this.entrance.enter(http, outcome.token);
  }

  @Mutation(() => RemoveProofResult, { description: 'Removes one of my passkeys, on a fresh proof; never the last way in of staff' })
  @Allow('me:secure')
  async removePasskey(
    @Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor, @CurrentLocale() locale: Locale,
  ): Promise<typeof RemoveProofResult> {
    return await this.removal.passkey(signedIn(actor), id, locale) ?? new Viewer(actor);
  }
}
