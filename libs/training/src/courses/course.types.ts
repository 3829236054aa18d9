import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TrainingInvalid, TrainingRecordChanged, TrainingRecordUnknown } from '../training.refusals.ts';
import { StaffLayer } from './layer.ts';

export const CourseEvidence = { ONLINE: 'ONLINE', PRACTICAL: 'PRACTICAL' } as const;
export type CourseEvidence = keyof typeof CourseEvidence;

registerEnumType(CourseEvidence, { name: 'CourseEvidence', description: 'What an attendance proves for a credential' });

/** A credential for which an attendance is evidence. */
@ObjectType({ description: 'A credential for which an attendance is evidence' })
export class CourseCredential {
  @Field(() => ID) code: string;
  @Field(() => CourseEvidence) kind: CourseEvidence;
}

/** A course of a learning system. */
@ObjectType({ description: 'A course of a learning system' })
export class Course {
  @Field(() => ID) id: string;
  @Field({ description: 'As the learning system calls it' }) code: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => [StaffLayer], { description: 'Who must attend' }) layers: StaffLayer[];
  @Field(() => Int, { nullable: true, description: 'Months for which an attendance counts; null: for good' }) countsMonths: number | null;
  @Field({ description: 'Counts only for the post that was held on that day' }) forThePost: boolean;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) validTo: string | null;
  @Field(() => Int, { description: 'Give it back with a change' }) version: number;
  @Field(() => [CourseCredential]) credentials: CourseCredential[];
}

@InputType()
export class CourseCredentialInput {
  @Field(() => ID) code: string;
  @Field(() => CourseEvidence) kind: CourseEvidence;
}

/** A course as it is entered. */
@InputType()
export class CourseInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new course', defaultValue: null }) id: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was changed', defaultValue: null }) version: number | null;
  @Field() code: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => [StaffLayer]) layers: StaffLayer[];
  @Field(() => Int, { nullable: true, defaultValue: null }) countsMonths: number | null;
  @Field({ defaultValue: false }) forThePost: boolean;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD', defaultValue: null }) validTo: string | null;
  @Field(() => [CourseCredentialInput], { defaultValue: [] }) credentials: CourseCredentialInput[];
}

export const RecordCourseResult = createUnionType({ name: 'RecordCourseResult', types: () => [Course, TrainingInvalid, TrainingRecordUnknown, TrainingRecordChanged] as const });
