import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddOrganisationResult, ChangeOrganisationResult, NewOrganisationInput, OrganisationNamesInput, OrganisationRecord } from './organisation-book.types.ts';
import { OrganisationBook } from './organisation-book.service.ts';
import type { OrganisationNames } from './organisation.rule.ts';

const namesOf = ({ nameJa, nameKana, nameEn }: OrganisationNamesInput): OrganisationNames => ({ nameJa, nameKana: nameKana ?? null, nameEn });

/** Organisations over time, for those who keep them. */
@Resolver()
export class OrganisationBookResolver {
  constructor(private readonly book: OrganisationBook) {}

  @Query(() => OrganisationRecord, { nullable: true, description: 'An organisation with its names over time; null when there is none' })
  @Allow('organisation:update')
  organisationRecord(@Args('id', { type: () => ID }) id: string): Promise<OrganisationRecord | null> {
    return this.book.one(id);
  }

  @Mutation(() => AddOrganisationResult, { description: 'Adds an organisation' })
  @Allow('organisation:update')
  addOrganisation(@Args('input') input: NewOrganisationInput, @CurrentActor() actor: Actor): Promise<typeof AddOrganisationResult> {
    return this.book.add(actor, { ...input, ...namesOf(input), sectorCode: input.sectorCode ?? null, prefectureCode: input.prefectureCode ?? null });
  }

  @Mutation(() => ChangeOrganisationResult, { description: 'Gives an organisation another name from a day on; the one before stays on record' })
  @Allow('organisation:update')
  renameOrganisation(
    @Args('id', { type: () => ID }) id: string, @Args('names') names: OrganisationNamesInput, @Args('fromOn', { description: 'YYYY-MM-DD' }) fromOn: string, @CurrentActor() actor: Actor,
  ): Promise<typeof ChangeOrganisationResult> {
    return this.book.rename(actor, id, namesOf(names), fromOn);
  }

  @Mutation(() => ChangeOrganisationResult, { description: 'Corrects a slip of the pen in the name that is borne now' })
  @Allow('organisation:update')
  correctOrganisationName(@Args('id', { type: () => ID }) id: string, @Args('names') names: OrganisationNamesInput, @CurrentActor() actor: Actor): Promise<typeof ChangeOrganisationResult> {
    return this.book.correct(actor, id, namesOf(names));
  }

  @Mutation(() => ChangeOrganisationResult, { description: 'Takes back names that are not borne yet' })
  @Allow('organisation:update')
  keepOrganisationName(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof ChangeOrganisationResult> {
    return this.book.keepName(actor, id);
  }

  @Mutation(() => ChangeOrganisationResult, { description: 'Ends an organisation, merged into another or not; without a last day it goes on' })
  @Allow('organisation:update')
  endOrganisation(
    @Args('id', { type: () => ID }) id: string, @Args('lastDay', { type: () => String, nullable: true, description: 'YYYY-MM-DD' }) lastDay: string | null | undefined,
    @Args('successorId', { type: () => ID, nullable: true }) successorId: string | null | undefined, @CurrentActor() actor: Actor,
  ): Promise<typeof ChangeOrganisationResult> {
    return this.book.end(actor, id, lastDay ?? null, successorId ?? null);
  }
}
