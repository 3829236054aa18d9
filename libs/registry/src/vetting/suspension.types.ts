import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { DayInvalid, SuspensionUnknown, TextMissing } from './input.refusals.ts';
import { MoveIllegal, OwnCase } from './vetting.refusals.ts';

/** A suspension, as officers and the expert concerned read it. */
@ObjectType({ description: 'A suspension: the notice, the reply of the expert, and when it is looked at again' })
export class Suspension {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field({ description: 'What the expert is told' }) notice: string;
  @Field(() => DateTime) suspendedAt: Date;
  @Field({ description: 'When it is looked at again, YYYY-MM-DD' }) reviewOn: string;
  @Field(() => String, { nullable: true, description: 'What the expert replied' }) reply: string | null;
  @Field(() => DateTime, { nullable: true }) repliedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the last review said' }) remark: string | null;
  @Field(() => DateTime, { nullable: true }) reviewedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
}

export const SuspendResult = createUnionType({
  name: 'SuspendExpertResult', types: () => [Suspension, ExpertUnknown, MoveIllegal, OwnCase, TextMissing, DayInvalid] as const,
});
export const ReplyResult = createUnionType({ name: 'ReplyToSuspensionResult', types: () => [Suspension, SuspensionUnknown, TextMissing] as const });
export const ReviewResult = createUnionType({
  name: 'ReviewSuspensionResult', types: () => [Suspension, SuspensionUnknown, OwnCase, TextMissing, DayInvalid] as const,
});
