import type { Locale } from '@muster/platform';
import { Args, Context, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { AllowPublic } from '../access/allow.decorator.ts';
import type { HttpContext } from '../access/request-actor.ts';
import { CurrentLocale } from '../access/request-locale.ts';
import { Entrance } from '../sign-in/entrance.service.ts';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { DemoSignIn } from './demo-sign-in.service.ts';
import { DemoSignInRefused } from './demo.refusals.ts';

const DemoSignInResult = createUnionType({ name: 'DemoSignInResult', types: () => [Viewer, DemoSignInRefused] as const });

/** Trying Muster out without a passkey, on demo data alone. */
@Resolver()
export class DemoSignInResolver {
  constructor(private readonly demo: DemoSignIn, private readonly entrance: Entrance) {}

  @Mutation(() => DemoSignInResult, { description: 'Signs in as a demo user, on demo data alone; refused everywhere else' })
  @AllowPublic()
  async signInAsDemoUser(
    @Args('email') email: string, @CurrentLocale() locale: Locale, @Context() http: HttpContext,
  ): Promise<typeof DemoSignInResult> {
    const outcome = await this.demo.signIn(email, this.entrance.client(http.req, locale));
    return 'token' in outcome ? this.entrance.enter(http, outcome.token) : outcome;
  }
}
