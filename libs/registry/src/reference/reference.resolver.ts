import { Allow } from '@muster/identity';
import { Query, Resolver } from '@nestjs/graphql';
import { ReferenceFacts } from './reference.service.ts';
import { AttestationKind, CredentialKind, InfrastructureSector, Prefecture, WorkRole } from './reference.types.ts';

/** Reference facts for forms and filters. */
@Resolver()
export class ReferenceResolver {
  constructor(private readonly facts: ReferenceFacts) {}

  @Query(() => [WorkRole], { description: 'The work roles of the NICE framework' })
  @Allow('reference:read')
  workRoles(): Promise<WorkRole[]> {
    return this.facts.workRoles();
  }

  @Query(() => [Prefecture], { description: 'The 47 prefectures from north to south' })
  @Allow('reference:read')
  prefectures(): Promise<Prefecture[]> {
    return this.facts.prefectures();
  }

  @Query(() => [InfrastructureSector], { description: 'The sectors of critical infrastructure' })
  @Allow('reference:read')
  sectors(): Promise<InfrastructureSector[]> {
    return this.facts.sectors();
  }

  @Query(() => [CredentialKind], { description: 'The credentials with their rules' })
  @Allow('reference:read')
  credentialKinds(): Promise<CredentialKind[]> {
    return this.facts.credentialKinds();
  }

  @Query(() => [AttestationKind], { description: 'The kinds of suitability confirmation' })
  @Allow('reference:read')
  attestationKinds(): Promise<AttestationKind[]> {
    return this.facts.attestationKinds();
  }
}
