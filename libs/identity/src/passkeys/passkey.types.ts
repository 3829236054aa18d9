import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { PasskeyNameInvalid, PasskeyRefused, StepUpNeeded } from './passkey.refusals.ts';
import type { OwnPasskey } from './passkey.query.ts';

/** What the browser hands to its authenticator. */
@ObjectType()
export class PasskeyOptions {
  @Field({ description: 'JSON for PublicKeyCredential.parseRequestOptionsFromJSON or parseCreationOptionsFromJSON; answer within 5 minutes, once' })
  json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** One of my passkeys. */
@ObjectType('Passkey')
export class PasskeyView implements OwnPasskey {
  @Field(() => ID) id: string;
  @Field({ description: 'What I called it' }) name: string;
  @Field({ description: 'Whether its keeper copies it to other devices' }) backedUp: boolean;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) lastUsedAt: Date | null;
}

export const PasskeySignInOptionsResult = createUnionType({
  name: 'PasskeySignInOptionsResult', types: () => [PasskeyOptions, TooManyAttempts] as const,
});

export const PasskeySignInResult = createUnionType({
  name: 'PasskeySignInResult', types: () => [Viewer, PasskeyRefused, TooManyAttempts] as const,
});

export const PasskeyRegistrationOptionsResult = createUnionType({
  name: 'PasskeyRegistrationOptionsResult', types: () => [PasskeyOptions, StepUpNeeded] as const,
});

export const RegisterPasskeyResult = createUnionType({
  name: 'RegisterPasskeyResult', types: () => [Viewer, PasskeyRefused, PasskeyNameInvalid, StepUpNeeded] as const,
});
