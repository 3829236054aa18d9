import { DateTime } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BadDutyWeek } from '../availability.refusals.ts';
import type { GivenDutyWeek } from './duty-week.rule.ts';

/** A week on duty, as its expert sees it. */
@ObjectType('DutyWeek', { description: 'A week on duty: free at every hour, from Monday to Monday in Japan' })
export class DutyWeekView implements GivenDutyWeek {
  @Field({ description: 'YYYY-MM-DD' }) monday: string;
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime) until: Date;
  @Field(() => Int, { description: 'From this severity on I may be woken in it, whatever my quiet hours say' }) wakeSeverity: number;
}

/** My weeks on duty. */
@ObjectType({ description: 'My weeks on duty' })
export class DutyPlan {
  @Field(() => [DutyWeekView], { description: 'Those that are not over, the next first' }) weeks: DutyWeekView[];

  constructor(weeks: DutyWeekView[]) {
    this.weeks = weeks;
  }
}

@InputType({ description: 'A week on duty' })
export class DutyWeekInput implements GivenDutyWeek {
  @Field({ description: 'Its Monday in Japan, YYYY-MM-DD' }) monday: string;
  @Field(() => Int, { defaultValue: 0, description: 'The least severity that may wake me in it, 0 to 4' }) wakeSeverity: number;
}

/** What stands now, or why nothing was changed. */
export const SetMyDutyWeeksResult = createUnionType({
  name: 'SetMyDutyWeeksResult', types: () => [DutyPlan, BadDutyWeek, NotAnExpert] as const,
});
