import { ExpertSector } from '@muster/registry';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AudienceFilter } from '../targeting/audience.types.ts';

/** Whom a call-up looks at, as it was asked for: what an approver reads, and what an edit begins with. */
@ObjectType({ description: 'Whom a call-up looks at, as it was asked for; an empty list does not narrow' })
export class CallUpAudience {
  @Field({ description: 'The whole roster' }) everybody: boolean;
  @Field(() => [String], { description: 'JIS codes' }) prefectureCodes: string[];
  @Field(() => [String], { description: 'Regional blocks by name' }) blocks: string[];
  @Field(() => ExpertSector, { nullable: true }) sector: ExpertSector | null;
  @Field(() => [ID]) organisationIds: string[];
  @Field(() => [ID]) teamIds: string[];
  @Field({ description: 'Also who has a place in a team that owes one of these mutual aid on the day of calling' }) withMutualAid: boolean;
  @Field(() => [String], { description: 'Every one of these languages, ISO 639-1' }) languages: string[];
  @Field(() => [ID], { description: 'People added by hand' }) addExpertIds: string[];
  @Field(() => [ID], { description: 'People left out by hand' }) removeExpertIds: string[];
  @Field({ description: 'Only skills that were verified count' }) verifiedOnly: boolean;
  @Field({ description: 'Only people whose weekly pattern has them free when a line begins' }) respectPattern: boolean;

  constructor(filter: AudienceFilter) {
    this.everybody = filter.everybody ?? false;
    this.prefectureCodes = filter.prefectureCodes ?? [];
    this.blocks = filter.blocks ?? [];
    this.sector = filter.sector ?? null;
    this.organisationIds = filter.organisationIds ?? [];
    this.teamIds = filter.teamIds ?? [];
    this.withMutualAid = filter.withMutualAid ?? false;
    this.languages = filter.languages ?? [];
    this.addExpertIds = filter.addExpertIds ?? [];
    this.removeExpertIds = filter.removeExpertIds ?? [];
    this.verifiedOnly = filter.verifiedOnly ?? false;
    this.respectPattern = filter.respectPattern ?? false;
  }
}
