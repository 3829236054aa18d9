import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SeatBalance } from '../seats/seat.types.ts';
import { TrainingInvalid, TrainingRecordChanged, TrainingRecordUnknown } from '../training.refusals.ts';
import { ExerciseKind, ExerciseState } from './exercise.rule.ts';

registerEnumType(ExerciseKind, { name: 'ExerciseKind', description: 'Domestic, joint international, or a call-up drill of this platform, which is counted by itself' });
registerEnumType(ExerciseState, { name: 'ExerciseState' });

/** How many played a part, and how many of them showed that they can. */
@ObjectType({ description: 'How many played a part' })
export class PartCount {
  @Field(() => ID, { nullable: true, description: 'null: another part' }) workRoleId: string | null;
  @Field(() => Int) people: number;
  @Field(() => Int) passed: number;
}

/** An exercise. */
@ObjectType({ description: 'An exercise, with its seats and parts as numbers' })
export class Exercise {
  @Field(() => ID) id: string;
  @Field(() => ExerciseKind) kind: ExerciseKind;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ID, { nullable: true, description: 'Who holds it' }) organisationId: string | null;
  @Field(() => String, { nullable: true }) organisationJa: string | null;
  @Field(() => String, { nullable: true }) organisationEn: string | null;
  @Field({ description: 'ja or en: spoken in it' }) language: string;
  @Field(() => [String], { description: 'Partner countries, ISO 3166-1' }) partners: string[];
  @Field({ description: 'Whether a part in it is evidence of practice' }) practical: boolean;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field({ description: 'Last day, YYYY-MM-DD' }) untilOn: string;
  @Field(() => ExerciseState) state: ExerciseState;
  @Field(() => ID, { nullable: true, description: 'The event programme that it rehearses' }) programmeId: string | null;
  @Field(() => Int, { nullable: true, description: 'Which rehearsal of the programme' }) ordinal: number | null;
  @Field(() => Int, { description: 'Give it back with a change' }) version: number;
  @Field(() => [ID], { description: 'What it exercises' }) workRoleIds: string[];
  @Field(() => [ID], { description: 'Credentials for which it is a practical course' }) credentialCodes: string[];
  @Field(() => [SeatBalance], { description: 'By segment' }) seats: SeatBalance[];
  @Field(() => [PartCount], { description: 'Parts played' }) partCounts: PartCount[];
  @Field(() => Int, { description: 'Findings that nobody has closed' }) openFindings: number;
  @Field(() => Int) findings: number;
}

/** An exercise as it is entered. */
@InputType()
export class ExerciseInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new exercise', defaultValue: null }) id: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was changed', defaultValue: null }) version: number | null;
  @Field(() => ExerciseKind) kind: ExerciseKind;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) organisationId: string | null;
  @Field({ defaultValue: 'ja' }) language: string;
  @Field(() => [String], { defaultValue: [] }) partners: string[];
  @Field({ defaultValue: true }) practical: boolean;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field({ description: 'Last day, YYYY-MM-DD' }) untilOn: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) programmeId: string | null;
  @Field(() => Int, { nullable: true, defaultValue: null }) ordinal: number | null;
  @Field(() => [ID], { defaultValue: [] }) workRoleIds: string[];
  @Field(() => [ID], { defaultValue: [] }) credentialCodes: string[];
}

export const ExerciseResult = createUnionType({ name: 'ExerciseResult', types: () => [Exercise, TrainingInvalid, TrainingRecordUnknown, TrainingRecordChanged] as const });
