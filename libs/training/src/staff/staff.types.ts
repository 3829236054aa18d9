import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { StaffLayer } from '../courses/layer.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';

/** Somebody whom a body educates, under its own number. */
@ObjectType({ description: 'Somebody whom a body educates, under the number that the body gave him' })
export class StaffEntry {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() number: string;
  @Field(() => StaffLayer) layer: StaffLayer;
  @Field(() => ID, { nullable: true }) postId: string | null;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
  @Field({ description: 'Whether he is known to be on the roster too' }) onRoster: boolean;
}

/** A number of people, from a day on. */
@ObjectType({ description: 'How many people a body has in a layer, from a day on' })
export class Headcount {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field(() => StaffLayer) layer: StaffLayer;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => Int) people: number;
  @Field({ description: 'Where the number stands' }) source: string;
}

/** What somebody is from a day on. */
@InputType()
export class StaffTermInput {
  @Field(() => ID) organisationId: string;
  @Field({ description: "The body's own number of the person; no name" }) number: string;
  @Field(() => StaffLayer) layer: StaffLayer;
  @Field(() => ID, { nullable: true, description: 'The post that is taken over; whoever holds it ends the day before', defaultValue: null }) postId: string | null;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD', defaultValue: null }) untilOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The entry on the roster, where he has one', defaultValue: null }) expertId: string | null;
}

@InputType()
export class HeadcountInput {
  @Field(() => ID) organisationId: string;
  @Field(() => StaffLayer) layer: StaffLayer;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => Int) people: number;
  @Field({ description: 'Where the number stands' }) source: string;
}

export const RecordStaffResult = createUnionType({ name: 'RecordStaffTermResult', types: () => [StaffEntry, TrainingInvalid, TrainingRecordUnknown] as const });
export const RecordHeadcountResult = createUnionType({ name: 'RecordHeadcountResult', types: () => [Headcount, TrainingInvalid, TrainingRecordUnknown] as const });
