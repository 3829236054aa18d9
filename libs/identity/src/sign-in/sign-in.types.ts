import { DateTime, type Locale } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Actor, SessionStrength } from '../actor.ts';
import { ROLES, type Permission, type Role } from '../permissions.ts';
import type { OwnSession } from '../sessions/sessions.service.ts';
import { SecondProofNeeded } from '../second-proof/second-proof.refusals.ts';
import type { SignInMethod } from '../sessions/sign-in.method.ts';
import { CodeWrong, EmailInvalid, TooManyAttempts } from './sign-in.refusals.ts';

/** Roles as GraphQL knows them. */
export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role]));
registerEnumType(RoleEnum, { name: 'Role', description: 'What a user may be; a user holds any number of roles' });

/** Who is signed in, as he may see himself. */
@ObjectType()
export class Viewer {
  @Field(() => ID) id: string;
  @Field() displayName: string;
  @Field(() => String, { description: 'ja or en' }) locale: Locale;
  @Field(() => [RoleEnum]) roles: readonly Role[];
  @Field(() => [String], { description: 'The permissions of all roles together' }) permissions: readonly Permission[];
  @Field(() => ID, { nullable: true }) expertId: string | null;
  @Field(() => ID, { nullable: true }) organisationId: string | null;

  @Field(() => String, { description: 'FULL, or ENROL: then only passkeys can be registered' }) strength: SessionStrength;

  constructor(actor: Actor) {
    this.id = actor.userId ?? '';
    this.displayName = actor.displayName;
    this.locale = actor.locale;
    this.roles = actor.roles;
    this.permissions = [...actor.permissions].sort();
    this.expertId = actor.expertId;
    this.organisationId = actor.organisationId;
    this.strength = actor.strength;
  }
}

/** One of my signed-in browsers. */
@ObjectType('Session')
export class SessionView implements OwnSession {
  @Field(() => ID) id: string;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime) lastSeenAt: Date;
  @Field(() => DateTime, { description: 'The latest end, however busy the session is' }) expiresAt: Date;
  @Field(() => String, { nullable: true, description: 'What the browser calls itself' }) userAgent: string | null;
  @Field(() => String, { description: 'PASSKEY, TOTP, OIDC, EMAIL_CODE, RECOVERY or DEMO: how it began' }) method: SignInMethod;
  @Field({ description: 'Whether this is the session that asks' }) current: boolean;
}

/** The answer for known and unknown accounts alike. */
@ObjectType()
export class SignInCodeRequested {
  @Field(() => Int, { description: 'Minutes for which the code will hold, if a mail comes' }) validMinutes: number;

  constructor(validMinutes: number) {
    this.validMinutes = validMinutes;
  }
}

export const RequestSignInCodeResult = createUnionType({
  name: 'RequestSignInCodeResult', types: () => [SignInCodeRequested, EmailInvalid, TooManyAttempts] as const,
});

export const VerifySignInCodeResult = createUnionType({
  name: 'VerifySignInCodeResult', types: () => [Viewer, CodeWrong, SecondProofNeeded, TooManyAttempts] as const,
});
