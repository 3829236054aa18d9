import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Exercise } from '../exercises/exercise.types.ts';
import { TrainingInvalid, TrainingRecordChanged, TrainingRecordUnknown } from '../training.refusals.ts';

/** A large event and its rehearsals. */
@ObjectType({ description: 'A large event with the rehearsals that it needs: findings of one are closed before the next' })
export class EventProgramme {
  @Field(() => ID) id: string;
  @Field() code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => ID, { nullable: true, description: 'Who leads' }) organisationId: string | null;
  @Field(() => String, { nullable: true }) organisationJa: string | null;
  @Field(() => String, { nullable: true }) organisationEn: string | null;
  @Field({ description: 'YYYY-MM-DD' }) beginsOn: string;
  @Field({ description: 'YYYY-MM-DD' }) endsOn: string;
  @Field(() => Int) rehearsalsRequired: number;
  @Field(() => Int, { description: 'Give it back with a change' }) version: number;
  @Field(() => Int, { description: 'Rehearsals held' }) held: number;
  @Field(() => Int, { description: 'Rehearsals that are still to be held' }) missing: number;
  @Field(() => Int, { description: 'Findings that nobody has closed' }) openFindings: number;
  @Field({ description: 'Every rehearsal was held and every finding is closed' }) ready: boolean;
  @Field(() => [Exercise], { description: 'By their number' }) rehearsals: Exercise[];
}

/** An event programme as it is entered. */
@InputType()
export class EventProgrammeInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one', defaultValue: null }) id: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was changed', defaultValue: null }) version: number | null;
  @Field() code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) organisationId: string | null;
  @Field({ description: 'YYYY-MM-DD' }) beginsOn: string;
  @Field({ description: 'YYYY-MM-DD' }) endsOn: string;
  @Field(() => Int, { defaultValue: 5, description: 'London held five' }) rehearsalsRequired: number;
}

export const EventProgrammeResult = createUnionType({ name: 'EventProgrammeResult', types: () => [EventProgramme, TrainingInvalid, TrainingRecordUnknown, TrainingRecordChanged] as const });
