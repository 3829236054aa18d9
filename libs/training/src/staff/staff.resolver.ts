import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Headcount, HeadcountInput, RecordHeadcountResult, RecordStaffResult, StaffEntry, StaffTermInput } from './staff.types.ts';
import { Staff } from './staff.service.ts';

/** Whom a body must educate. */
@Resolver(() => StaffEntry)
export class StaffResolver {
  constructor(private readonly staff: Staff) {}

  @Query(() => [StaffEntry], { description: 'The staff of a body that I look after, by number; empty for another body' })
  @Allow('training:update')
  staffOf(@Args('organisationId', { type: () => ID }) organisationId: string, @CurrentActor() actor: Actor): Promise<StaffEntry[]> {
    return this.staff.of(actor, organisationId);
  }

  @Query(() => [Headcount], { description: 'Headcounts by layer, of one body or of every one; the newest first' })
  @Allow('training:read')
  headcounts(@Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null): Promise<Headcount[]> {
    return this.staff.headcounts(organisationId ?? null);
  }

  @Mutation(() => RecordStaffResult, { description: 'Somebody is in a layer, or takes over a post, from a day on' })
  @Allow('training:update')
  recordStaffTerm(@Args('input') input: StaffTermInput, @CurrentActor() actor: Actor): Promise<typeof RecordStaffResult> {
    return this.staff.record(actor, input);
  }

  @Mutation(() => RecordStaffResult, { description: 'Somebody leaves his post or layer, and nobody takes over' })
  @Allow('training:update')
  endStaffTerm(
    @Args('staffId', { type: () => ID }) staffId: string, @Args('lastDay', { description: 'YYYY-MM-DD' }) lastDay: string, @CurrentActor() actor: Actor,
  ): Promise<typeof RecordStaffResult> {
    return this.staff.leave(actor, staffId, lastDay);
  }

  @Mutation(() => RecordHeadcountResult, { description: 'How many people a body has in a layer from a day on' })
  @Allow('training:update')
  recordHeadcount(@Args('input') input: HeadcountInput, @CurrentActor() actor: Actor): Promise<typeof RecordHeadcountResult> {
    return this.staff.count(actor, input);
  }
}
