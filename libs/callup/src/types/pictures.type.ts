import { DateTime } from '@muster/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SilentReach } from '../report/silent.query.ts';

registerEnumType(SilentReach, { name: 'SilentReach', description: 'How far the invitation came with somebody who gave no answer' });

/** Answers that had come by a moment. */
@ObjectType({ description: 'Answers that had come by a moment, and that count' })
export class AnswersSoFar {
  @Field(() => DateTime) at: Date;
  @Field(() => Int, { description: 'Of every kind of yes' }) yes: number;
  @Field(() => Int) no: number;
}

/** The people of a call-up who live in one prefecture. */
@ObjectType({ description: 'The people of a call-up who live in one prefecture' })
export class PlaceOnBoard {
  @Field({ description: 'JIS code' }) prefectureCode: string;
  @Field(() => Int) called: number;
  @Field(() => Int, { description: 'Of every kind of yes, in time' }) yes: number;
  @Field(() => Int) assigned: number;
}

/** People who gave no answer. */
@ObjectType({ description: 'People who were called and gave no answer, by how far they were reached' })
export class SilentCount {
  @Field(() => SilentReach) reach: SilentReach;
  @Field(() => Int) people: number;
}
