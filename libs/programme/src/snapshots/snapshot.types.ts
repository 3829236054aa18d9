import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProgressFigure } from '../board/board.types.ts';
import { ProgrammeInvalid, ProgrammeRecordUnknown } from '../programme.refusals.ts';

/** What a body says to a figure. */
@ObjectType({ description: 'What a body says to one of its figures before they are published' })
export class FigureComment {
  @Field(() => ID) organisationId: string;
  @Field() organisationJa: string;
  @Field() organisationEn: string;
  @Field(() => ID) indicatorCode: string;
  @Field() words: string;
  @Field() byName: string;
  @Field() at: Date;
}

/** The figures of a fiscal year. */
@ObjectType({ description: 'The figures of a fiscal year: taken once, commented on, published, never changed' })
export class ProgressSnapshot {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Named for the April it begins in' }) fiscalYear: number;
  @Field({ description: 'YYYY-MM-DD' }) asOf: string;
  @Field({ description: 'Last day for comments, YYYY-MM-DD' }) commentsUntil: string;
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @Field(() => [ProgressFigure], { description: 'All of them once they are published; before, those that I may see' }) figures: ProgressFigure[];
  @Field(() => [FigureComment]) comments: FigureComment[];
}

@InputType()
export class FigureCommentInput {
  @Field(() => ID) snapshotId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => ID) indicatorCode: string;
  @Field() words: string;
}

export const SnapshotResult = createUnionType({ name: 'ProgressSnapshotResult', types: () => [ProgressSnapshot, ProgrammeInvalid, ProgrammeRecordUnknown] as const });
