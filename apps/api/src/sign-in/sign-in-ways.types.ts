import { RoleEnum, type Role } from '@muster/identity';
import { DateTime } from '@muster/platform';
import { Field, ObjectType } from '@nestjs/graphql';

/** Somebody as whom anybody may sign in, on demo data alone. */
@ObjectType()
export class DemoUser {
  @Field({ description: 'Made up (RFC 2606); the argument of signInAsDemoUser' }) email: string;
  @Field() displayName: string;
  @Field(() => [RoleEnum]) roles: readonly Role[];
}

/** What the sign-in page offers here. */
@ObjectType()
export class SignInWays {
  @Field({ description: 'The coordinating authority, as texts name it' }) authority: string;
  @Field({ description: 'Demo data and a sandbox: nothing here is real' }) demo: boolean;
  @Field({ description: 'Single sign-on is configured; it begins at /sign-in/oidc/start' }) singleSignOn: boolean;
  @Field(() => DateTime, { description: 'Now, by the clock that decides' }) now: Date;
  @Field(() => [DemoUser], { description: 'Empty but on demo data' }) demoUsers: readonly DemoUser[];
}
