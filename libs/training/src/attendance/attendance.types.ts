import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { TrainingInvalid } from '../training.refusals.ts';

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

export const ImportAttendanceResult = createUnionType({ name: 'ImportAttendanceResult', types: () => [AttendanceImported, TrainingInvalid] as const });
