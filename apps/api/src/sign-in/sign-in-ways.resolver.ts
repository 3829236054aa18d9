import { AllowPublic } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { DEMO_STAFF } from '@muster/seeds';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { SignInWays } from './sign-in-ways.types.ts';

/** What anybody must know before he can sign in. */
@Resolver()
export class SignInWaysResolver {
  constructor(private readonly database: DataSource, @Inject(ENV) private readonly env: Env) {}

  @Query(() => SignInWays, { description: 'How one can sign in here' })
  @AllowPublic()
  async signInWays(): Promise<SignInWays> {
    const demo = this.env.MUSTER_DEMO && (await this.database.query<unknown[]>('select 1 from demo_marker limit 1')).length > 0;
    return { authority: this.env.MUSTER_AUTHORITY, demo, singleSignOn: this.env.OIDC_ISSUER !== undefined, demoUsers: demo ? DEMO_STAFF : [] };
  }
}
