import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DutyWeeks } from './duty-weeks.service.ts';
import { DutyPlan, DutyWeekInput, SetMyDutyWeeksResult } from './duty.types.ts';

/** An expert's weeks on duty. */
@Resolver()
export class DutyResolver {
  constructor(private readonly duty: DutyWeeks) {}

  @Query(() => DutyPlan, { description: 'My weeks on duty' })
  @Allow('me:read')
  myDutyWeeks(@CurrentActor() actor: Actor): Promise<DutyPlan> {
    return this.duty.mine(actor);
  }

  @Mutation(() => SetMyDutyWeeksResult, { description: 'Tells in which weeks I am on duty; replaces those that are not over' })
  @Allow('availability:update-own')
  setMyDutyWeeks(
    @Args('weeks', { type: () => [DutyWeekInput] }) weeks: DutyWeekInput[], @CurrentActor() actor: Actor,
  ): Promise<typeof SetMyDutyWeeksResult> {
    return this.duty.set(actor, weeks);
  }
}
