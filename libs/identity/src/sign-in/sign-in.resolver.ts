import { ENV, type Env, type Locale } from '@muster/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, AllowPublic } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import { rememberActor, type HttpContext } from '../access/request-actor.ts';
import { CurrentLocale } from '../access/request-locale.ts';
import type { Actor } from '../actor.ts';
import { clearedSessionCookie, sessionTokenIn } from '../sessions/session.cookie.ts';
import { SessionEnding } from '../sessions/session-ending.service.ts';
import { Sessions, type OwnSession } from '../sessions/sessions.service.ts';
import { signedIn } from '../enrolment/signed-in.ts';
import { Entrance } from './entrance.service.ts';
import { SignIn } from './sign-in.service.ts';
import { RequestSignInCodeResult, SessionView, VerifySignInCodeResult, Viewer } from './sign-in.types.ts';

/** Signing in and out, and who I am. */
@Resolver(() => Viewer)
export class SignInResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly entrance: Entrance,
    private readonly ending: SessionEnding,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is' })
  @AllowPublic()
  viewer(@CurrentActor() actor: Actor | null): Viewer | null {
    return actor && new Viewer(actor);
  }

  @ResolveField('sessions', () => [SessionView], { description: 'My signed-in browsers, the newest first' })
  @Allow('me:read')
  sessionList(@Parent() viewer: Viewer, @Context() { req }: HttpContext): Promise<OwnSession[]> {
    return this.sessions.ofUser(viewer.id, sessionTokenIn(this.env, req.get('cookie')));
  }

  @Mutation(() => RequestSignInCodeResult, { description: 'Sends a sign-in code by e-mail; the answer does not tell whether the account exists' })
  @AllowPublic()
  requestSignInCode(
    @Args('email') email: string, @CurrentLocale() locale: Locale, @Context() { req }: HttpContext,
  ): Promise<typeof RequestSignInCodeResult> {
    return this.signIn.requestCode(email, this.entrance.client(req, locale));
  }

  @Mutation(() => VerifySignInCodeResult, { description: 'Signs in with the newest code, alone to enrol, or beside an authenticator app or recovery code; sets the session cookie' })
  @AllowPublic()
  async verifySignInCode(
    @Args('email') email: string, @Args('code') code: string,
    @Args('appCode', { type: () => String, nullable: true }) appCode: string | null,
    @Args('recoveryCode', { type: () => String, nullable: true }) recoveryCode: string | null,
    @CurrentLocale() locale: Locale, @Context() http: HttpContext,
  ): Promise<typeof VerifySignInCodeResult> {
    const outcome = await this.signIn.verifyCode(email, code, { appCode, recoveryCode }, this.entrance.client(http.req, locale));
    if (!('token' in outcome)) return outcome;
    return this.entrance.enter(http, outcome.token);
  }

  @Mutation(() => Boolean, { description: 'Ends this session; harmless when there is none' })
  @AllowPublic()
  async signOut(@Context() { req, res }: HttpContext): Promise<boolean> {
    const token = sessionTokenIn(this.env, req.get('cookie'));
    if (token) await this.signIn.signOut(token);
    rememberActor(req, null);
    res.append('Set-Cookie', clearedSessionCookie(this.env));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends one of my sessions; false when I have no such session' })
  @Allow('me:update')
  endSession(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.ending.one(signedIn(actor).userId, id);
  }

  @Mutation(() => Int, { description: 'Ends all my sessions but this one; gives how many' })
  @Allow('me:update')
  endOtherSessions(@CurrentActor() actor: Actor): Promise<number> {
    const { userId, sessionId } = signedIn(actor);
    return this.ending.others(userId, sessionId);
  }
}
