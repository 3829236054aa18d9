import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';

/** A cell of a list that is wrong. */
@ObjectType({ description: 'A cell of a list that is wrong' })
export class AttendanceProblem {
  @Field(() => Int, { description: 'Line of the file, from 1' }) line: number;
  @Field() column: string;
  @Field(() => String, { nullable: true, description: 'As it stands in the file' }) value: string | null;
  @Field() message: string;
  @Field() remedy: string;
}

/** What a list would do, or did. */
@ObjectType({ description: 'What a list of attendances would do, or did' })
export class AttendanceImported {
  @Field(() => Int, { description: 'Lines below the headings' }) lines: number;
  @Field(() => Int, { description: 'Good lines that are not on record yet' }) fresh: number;
  @Field(() => Int, { description: 'Good lines that are on record already' }) known: number;
  @Field(() => Int, { description: 'Lines of people who did not finish' }) notDone: number;
  @Field(() => Int, { description: 'Lines with a problem' }) bad: number;
  @Field({ description: 'Whether the good lines are on record now' }) written: boolean;
  @Field(() => [AttendanceProblem], { description: 'The first thousand' }) problems: AttendanceProblem[];
}

@InputType()
export class AttendanceListInput {
  @Field({ description: 'A CSV or XLSX file, base64' }) file: string;
  @Field({ description: 'Only look, write nothing', defaultValue: true }) dryRun: boolean;
  @Field({ description: 'Write the good lines although there are bad ones', defaultValue: false }) acceptGood: boolean;
}

/** One attendance, entered by hand. */
@InputType()
export class AttendanceInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID) organisationId: string;
  @Field({ description: "The body's own number of the person" }) number: string;
  @Field({ description: 'YYYY-MM-DD' }) attendedOn: string;
}

/** It is on record. */
@ObjectType({ description: 'The attendance is on record' })
export class AttendanceRecorded {
  @Field({ description: 'Whether it was not on record before' }) fresh: boolean;
}

export const RecordAttendanceResult = createUnionType({ name: 'RecordAttendanceResult', types: () => [AttendanceRecorded, TrainingInvalid, TrainingRecordUnknown] as const });
export const ImportAttendanceResult = createUnionType({ name: 'ImportAttendanceResult', types: () => [AttendanceImported, TrainingInvalid] as const });
