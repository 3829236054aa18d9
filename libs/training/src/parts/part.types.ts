import { Expert } from '@muster/registry';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Exercise } from '../exercises/exercise.types.ts';
import { ExerciseKind, ExerciseState, PartResult } from '../exercises/exercise.rule.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';

registerEnumType(PartResult, { name: 'PartResult', description: 'Took part, or showed (not) that he can' });

/** What somebody did in an exercise. */
@ObjectType({ description: 'What somebody did in an exercise' })
export class ExercisePart {
  @Field(() => ID) expertId: string;
  @Field(() => Expert, { nullable: true, description: 'null: I may not see him, or he was erased' }) expert: Expert | null;
  @Field(() => ID, { nullable: true, description: 'null: another part' }) workRoleId: string | null;
  @Field(() => PartResult) result: PartResult;
  @Field(() => String, { nullable: true, description: 'Who put it on record; null: counted by the platform' }) byName: string | null;
  @Field() at: Date;
}

@InputType()
export class ExercisePartInput {
  @Field(() => ID) exerciseId: string;
  @Field(() => ID) expertId: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) workRoleId: string | null;
  @Field(() => PartResult) result: PartResult;
}

/** A part of mine. */
@ObjectType({ description: 'A part of mine in an exercise' })
export class MyPart {
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ExerciseKind) kind: ExerciseKind;
  @Field(() => ExerciseState) state: ExerciseState;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field({ description: 'YYYY-MM-DD' }) untilOn: string;
  @Field(() => ID, { nullable: true }) workRoleId: string | null;
  @Field(() => PartResult) result: PartResult;
}

/** An attendance of mine. */
@ObjectType({ description: 'An attendance of mine' })
export class MyAttendance {
  @Field() code: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field({ description: 'YYYY-MM-DD' }) attendedOn: string;
}

/** What stands on record about my training. */
@ObjectType({ description: 'What stands on record about my training' })
export class MyTraining {
  @Field(() => [MyAttendance], { description: 'The newest first' }) attendances: MyAttendance[];
  @Field(() => [MyPart], { description: 'The newest first' }) parts: MyPart[];
}

export const ExercisePartResult = createUnionType({ name: 'RecordExercisePartResult', types: () => [Exercise, TrainingInvalid, TrainingRecordUnknown] as const });
