import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddEmployerContactResult, Employer, EmployerContactInput, EndEmployerContactResult, RecordStandingTermsResult, StandingTerms, StandingTermsInput } from './employer.types.ts';
import { Employers } from './employers.service.ts';

/** Employers, for the office that agrees with them and for themselves. */
@Resolver()
export class EmployersResolver {
  constructor(private readonly employers: Employers) {}

  @Query(() => Employer, { nullable: true, description: 'An employer: whom to ask, and on which terms' })
  @Allow('organisation:update')
  employer(@Args('organisationId', { type: () => ID }) organisationId: string): Promise<Employer | null> {
    return this.employers.one(organisationId);
  }

  @Query(() => [StandingTerms], { description: 'The standing terms of the organisations for which I speak, with their history' })
  @Allow('release:read')
  myStandingTerms(@CurrentActor() actor: Actor): Promise<StandingTerms[]> {
    return this.employers.mine(actor);
  }

  @Mutation(() => RecordStandingTermsResult, { description: 'Records what was agreed with an employer from a day on; earlier versions stay' })
  @Allow('organisation:update')
  recordStandingTerms(@Args('input') input: StandingTermsInput, @CurrentActor() actor: Actor): Promise<typeof RecordStandingTermsResult> {
    return this.employers.recordTerms(actor, input);
  }

  @Mutation(() => AddEmployerContactResult, { description: 'Adds somebody at an employer who is asked for releases' })
  @Allow('organisation:update', 'user:update')
  addEmployerContact(@Args('input') input: EmployerContactInput, @CurrentActor() actor: Actor): Promise<typeof AddEmployerContactResult> {
    return this.employers.addContact(actor, input);
  }

  @Mutation(() => EndEmployerContactResult, { description: 'Somebody is asked no more; his name and address are erased' })
  @Allow('organisation:update', 'user:update')
  endEmployerContact(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof EndEmployerContactResult> {
    return this.employers.endContact(actor, id);
  }
}
