import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PlanDepartureResult, PlannedDeparture } from './planned-departure.types.ts';
import { PlannedDepartures } from './planned-departures.service.ts';
import { ReviewResult, SuspendResult, Suspension } from './suspension.types.ts';
import { Suspensions } from './suspensions.service.ts';

/** Suspensions and ends of memberships, at the officers' desk. */
@Resolver()
export class DisciplineResolver {
  constructor(private readonly book: Suspensions, private readonly departures: PlannedDepartures) {}

  @Query(() => [Suspension], { description: 'The suspensions of an expert, the newest first' })
  @Allow('expert:vet')
  suspensions(@Args('expertId', { type: () => ID }) expertId: string): Promise<Suspension[]> {
    return this.book.of(expertId);
  }

  @Query(() => PlannedDeparture, { nullable: true, description: 'The end that is planned of a membership; null: none is' })
  @Allow('expert:vet')
  plannedDeparture(@Args('expertId', { type: () => ID }) expertId: string): Promise<PlannedDeparture | null> {
    return this.departures.of(expertId);
  }

  @Mutation(() => SuspendResult, { description: 'Suspends a member with a notice that he reads and may reply to, and a day of review' })
  @Allow('expert:vet')
  suspendExpert(
    @Args('expertId', { type: () => ID }) expertId: string, @Args('notice') notice: string, @Args('reviewOn', { description: 'YYYY-MM-DD' }) reviewOn: string,
    @CurrentActor() actor: Actor,
  ): Promise<typeof SuspendResult> {
    return this.book.suspend(actor, expertId, notice, reviewOn);
  }

  @Mutation(() => ReviewResult, { description: 'Ends a suspension, or says when it is looked at again' })
  @Allow('expert:vet')
  reviewSuspension(
    @Args('id', { type: () => ID }) id: string, @Args('remark') remark: string,
    @Args('nextOn', { type: () => String, nullable: true, description: 'YYYY-MM-DD; without it the suspension ends' }) nextOn: string | null | undefined, @CurrentActor() actor: Actor,
  ): Promise<typeof ReviewResult> {
    return this.book.review(actor, id, remark, nextOn ?? null);
  }

  @Mutation(() => PlanDepartureResult, { description: 'Plans the end of a membership: access ends at midnight in Japan after the last day; without a day, an earlier plan is taken back' })
  @Allow('expert:vet')
  planDeparture(
    @Args('expertId', { type: () => ID }) expertId: string, @Args('lastDay', { type: () => String, nullable: true, description: 'YYYY-MM-DD' }) lastDay: string | null | undefined,
    @Args('reason') reason: string, @CurrentActor() actor: Actor,
  ): Promise<typeof PlanDepartureResult> {
    return this.departures.plan(actor, expertId, lastDay ?? null, reason);
  }
}
