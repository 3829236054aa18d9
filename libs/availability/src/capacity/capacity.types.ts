import { DateTime } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { BadCapacity } from '../availability.refusals.ts';

/** A quarter of the fiscal year with the hours that an expert offers in it. */
@ObjectType({ description: 'A quarter of the fiscal year (April to March) with the hours that I offer in it' })
export class QuarterCapacity {
  @Field(() => Int, { description: 'The year of its April' }) fiscalYear: number;
  @Field(() => Int, { description: '1 is April to June' }) quarter: number;
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime) until: Date;
  @Field(() => Int, { nullable: true, description: 'Null: I have set no limit' }) hours: number | null;
  @Field(() => Float, { nullable: true, description: 'Hours of my assignments, at most eight a day; null where assignments are not known' }) usedHours: number | null;
  @Field(() => Float, { nullable: true, description: 'Null: no limit, or assignments are not known' }) leftHours: number | null;
}

/** The hours that I offer. */
@ObjectType({ description: 'The hours that I offer, quarter by quarter' })
export class CapacityPlan {
  @Field(() => [QuarterCapacity], { description: 'This quarter and the next' }) quarters: QuarterCapacity[];

  constructor(quarters: QuarterCapacity[]) {
    this.quarters = quarters;
  }
}

/** What stands now, or why nothing was changed. */
export const SetMyCapacityResult = createUnionType({
  name: 'SetMyCapacityResult', types: () => [CapacityPlan, BadCapacity, NotAnExpert] as const,
});
