import { ExpertSector } from '@muster/registry';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { AudienceFilter } from '../targeting/audience.types.ts';

/** Whom a call-up looks at. An empty filter, or a list without a value, means nobody. */
@InputType({ description: 'Whom a call-up looks at; the criteria narrow each other. An empty filter or an emptied list means nobody.' })
export class AudienceInput implements AudienceFilter {
  @Field(() => Boolean, { nullable: true, description: 'The whole roster; must be said in words' }) everybody?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'JIS codes' }) prefectureCodes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Regional blocks (地方) by Japanese or English name' }) blocks?: string[] | null;
  @Field(() => ExpertSector, { nullable: true }) sector?: ExpertSector | null;
  @Field(() => [ID], { nullable: true }) organisationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Standing teams that are activated at this severity: who has a place in one today' }) teamIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Also who has a place in a team that owes one of these mutual aid today; selects nobody without teamIds' }) withMutualAid?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Every one of these languages, ISO 639-1' }) languages?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'People added by hand; exclusions still hold' }) addExpertIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'People left out by hand' }) removeExpertIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Count only skills that were verified' }) verifiedOnly?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only people whose weekly pattern has them free when a line begins' }) respectPattern?: boolean | null;
}
