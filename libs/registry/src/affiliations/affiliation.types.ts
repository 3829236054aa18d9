import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { AffiliationUnknown, BadAffiliation } from './affiliation.refusals.ts';

/** Somebody belongs to an organisation for a time. */
@InputType()
export class AffiliationInput {
  @Field(() => ID, { nullable: true, description: 'Which to change; left out: a new one' }) id?: string | null;
  @Field(() => ID) organisationId: string;
  @Field(() => String, { nullable: true, description: 'Post or rank, up to 100 characters' }) title?: string | null;
  @Field({ description: 'The first day, YYYY-MM-DD in Japan; it may lie ahead' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'The last day; null: no end is known' }) untilOn?: string | null;
  @Field({ defaultValue: true, description: 'The main one, which ends the main one before it; false: held beside it' }) main: boolean;
}

/** Somebody belongs to an organisation for a time. */
@ObjectType({ description: 'Somebody belongs to an organisation for a time' })
export class Affiliation {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() organisationJa: string;
  @Field() organisationEn: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field({ description: 'YYYY-MM-DD in Japan' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'The last day; null: no end is known' }) untilOn: string | null;
  @Field({ description: 'The main one; others are held beside it' }) main: boolean;
  @Field({ description: 'It holds today' }) current: boolean;
  @Field({ description: 'The office entered it; false: the own word of the person' }) byOffice: boolean;
}

/** The affiliations of one person. */
@ObjectType({ description: 'The affiliations of one person, the newest first' })
export class AffiliationList {
  @Field(() => ID) expertId: string;
  @Field(() => [Affiliation]) affiliations: Affiliation[];
}

/** What stands now, or why nothing was changed. */
export const EnterMyAffiliationResult = createUnionType({ name: 'EnterMyAffiliationResult', types: () => [AffiliationList, NotAnExpert, AffiliationUnknown, BadAffiliation] as const });
export const EnterAffiliationResult = createUnionType({ name: 'EnterAffiliationResult', types: () => [AffiliationList, ExpertUnknown, AffiliationUnknown, BadAffiliation] as const });
