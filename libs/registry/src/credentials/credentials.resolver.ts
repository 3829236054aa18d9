import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CredentialEvidenceInput, CredentialFileResult, CredentialInput, DropCredentialResult, MyCredentialsResult, RecordEvidenceResult } from './credential.types.ts';
import { Credentials } from './credentials.service.ts';

const DAY = { type: () => String, nullable: true, description: 'YYYY-MM-DD, past or ahead; today when left out' } as const;

/** Credentials and what keeps them current. */
@Resolver()
export class CredentialsResolver {
  constructor(private readonly credentials: Credentials) {}

  @Query(() => MyCredentialsResult, { description: 'My credentials as they stand on a day' })
  @Allow('me:read')
  myCredentials(@Args('on', DAY) on: string | null, @CurrentActor() actor: Actor): Promise<typeof MyCredentialsResult> {
    return this.credentials.mine(actor, on ?? null);
  }

  @Query(() => CredentialFileResult, { description: "One person's credentials as they stand on a day; each look is on record for the person" })
  @Allow('expert:vet')
  credentialFile(@Args('expertId', { type: () => ID }) expertId: string, @Args('on', DAY) on: string | null, @CurrentActor() actor: Actor): Promise<typeof CredentialFileResult> {
    return this.credentials.of(actor, expertId, on ?? null);
  }

  @Mutation(() => MyCredentialsResult, { description: 'Enters a credential that I hold, or its renewal' })
  @Allow('me:update')
  recordCredential(@Args('input') input: CredentialInput, @CurrentActor() actor: Actor): Promise<typeof MyCredentialsResult> {
    return this.credentials.record(actor, input);
  }

  @Mutation(() => DropCredentialResult, { description: 'Says that I do not hold it any more' })
  @Allow('me:update')
  dropCredential(@Args('code', { type: () => ID }) code: string, @CurrentActor() actor: Actor): Promise<typeof DropCredentialResult> {
    return this.credentials.drop(actor, code);
  }

  @Mutation(() => RecordEvidenceResult, { description: 'Puts on record that an officer saw a certificate, or proof of a course or exercise' })
  @Allow('expert:vet')
  recordCredentialEvidence(@Args('input') input: CredentialEvidenceInput, @CurrentActor() actor: Actor): Promise<typeof RecordEvidenceResult> {
    return this.credentials.note(actor, input);
  }
}
