import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AppointmentLawResult, AppointmentRuleInput, PayRateInput, TlpLimitInput } from './appointment-law.types.ts';
import { AppointmentLaws } from './appointment-laws.service.ts';

/** What the law allows of appointments. */
@Resolver()
export class AppointmentLawResolver {
  constructor(private readonly laws: AppointmentLaws) {}

  @Query(() => AppointmentLawResult, { description: 'What the law allows of appointments: kinds, terms, pay tables, highest TLP; with what held before' })
  @Allow('reference:read')
  appointmentLaw(@Args('on', { type: () => String, nullable: true, description: 'Which rows are in force on this day, YYYY-MM-DD; today when left out' }) on: string | null, @CurrentActor() actor: Actor): Promise<typeof AppointmentLawResult> {
    return this.laws.book(actor, on ?? null);
  }

  @Mutation(() => AppointmentLawResult, { description: 'Records what the law allows of a kind from a day on; earlier rows stay' })
  @Allow('appointment-law:update')
  recordAppointmentRule(@Args('input') input: AppointmentRuleInput, @CurrentActor() actor: Actor): Promise<typeof AppointmentLawResult> {
    return this.laws.addRule(actor, input);
  }

  @Mutation(() => AppointmentLawResult, { description: 'Records rows of pay tables, all or none' })
  @Allow('appointment-law:update')
  recordPayRates(@Args('rows', { type: () => [PayRateInput] }) rows: PayRateInput[], @CurrentActor() actor: Actor): Promise<typeof AppointmentLawResult> {
    return this.laws.addRates(actor, rows);
  }

  @Mutation(() => AppointmentLawResult, { description: 'Records the highest TLP label of a standing from a day on' })
  @Allow('appointment-law:update')
  recordTlpLimit(@Args('input') input: TlpLimitInput, @CurrentActor() actor: Actor): Promise<typeof AppointmentLawResult> {
    return this.laws.addLimit(actor, input);
  }
}
