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
    const [at] = await this.database.query<[{ now: Date; marked: boolean }]>('select muster_now() as now, exists (select from demo_marker) as marked');
    const demo = this.env.MUSTER_DEMO && at.marked;
    return { authority: this.env.MUSTER_AUTHORITY, demo, singleSignOn: this.env.OIDC_ISSUER !== undefined, now: at.now, demoUsers: demo ? DEMO_STAFF : [] };
  }
}
