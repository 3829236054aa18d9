import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { DayInvalid, TextMissing } from './input.refusals.ts';

/** When a membership will end. */
@ObjectType({ description: 'When a membership and all access with it will end' })
export class PlannedDeparture {
  @Field(() => ID) expertId: string;
  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD; null: no end is planned' }) lastDay: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Midnight in Japan after the last day' }) endsAt: Date | null;
}

export const PlanDepartureResult = createUnionType({ name: 'PlanDepartureResult', types: () => [PlannedDeparture, ExpertUnknown, DayInvalid, TextMissing] as const });
