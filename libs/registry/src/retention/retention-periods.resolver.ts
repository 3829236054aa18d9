import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RetentionKind } from './retention-period.rule.ts';
import { RetentionBook, SetRetentionResult } from './retention-periods.types.ts';
import { RetentionPeriods } from './retention-periods.service.ts';

/** For how long things are kept. */
@Resolver()
export class RetentionPeriodsResolver {
  constructor(private readonly periods: RetentionPeriods) {}

  @Query(() => RetentionBook, { description: 'What is kept for how long' })
  @Allow('setting:read')
  retentionPeriods(@CurrentActor() actor: Actor): Promise<RetentionBook> {
    return this.periods.book(actor);
  }

  @Mutation(() => SetRetentionResult, { description: 'Another period from a day on; a shorter one is announced a week before, since what is erased is gone' })
  @Allow('setting:update')
  setRetentionPeriod(
    @Args('what', { type: () => RetentionKind }) what: RetentionKind, @Args('days', { type: () => Int }) days: number, @Args('validFrom', { description: 'YYYY-MM-DD' }) validFrom: string,
    @CurrentActor() actor: Actor,
  ): Promise<typeof SetRetentionResult> {
    return this.periods.set(actor, what, days, validFrom);
  }
}
