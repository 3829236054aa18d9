import { Allow, CurrentActor, type Actor } from '@muster/identity';
import type { ConnectionOf } from '@muster/platform';
import { Organisation, RegistryLoaders } from '@muster/registry';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AppointmentBook } from './appointment-book.service.ts';
import {
  Appointment, AppointedPerson, AppointmentArgs, AppointmentConnection, AppointmentEnd, AppointmentInput, AppointmentPay, AppointmentPayInput, AppointmentResult, SideJob, SideJobInput,
} from './appointment.types.ts';
import { Appointments } from './appointments.service.ts';
import { SideJobs } from './side-jobs.service.ts';

const ID_ARG = { type: () => ID };
const VERSION = { type: () => Int, description: 'As it was read' };

/** Appointments, for those who look after a body's people and for the people themselves. */
@Resolver(() => Appointment)
export class AppointmentsResolver {
  constructor(private readonly book: AppointmentBook, private readonly acts: Appointments, private readonly jobs: SideJobs, private readonly loaders: RegistryLoaders) {}

  @Query(() => AppointmentConnection, { description: 'Appointments to my organisations, and of those who come from them, the nearest end first' })
  @Allow('appointment:read')
  appointments(@Args() args: AppointmentArgs, @CurrentActor() actor: Actor): Promise<ConnectionOf<Appointment>> {
    return this.book.page(actor, args);
  }

  @Query(() => Appointment, { nullable: true })
  @Allow('appointment:read')
  appointment(@Args('id', ID_ARG) id: string, @CurrentActor() actor: Actor): Promise<Appointment | null> {
    return this.book.get(actor, id);
  }

  @Query(() => [Appointment], { description: 'My own appointments, past ones too' })
  @Allow('me:read')
  myAppointments(@CurrentActor() actor: Actor): Promise<Appointment[]> {
    return this.book.mine(actor);
  }

  @Mutation(() => AppointmentResult, { description: 'Appoints somebody, with post and pay' })
  @Allow('appointment:update')
  appoint(@Args('input') input: AppointmentInput, @CurrentActor() actor: Actor): Promise<typeof AppointmentResult> {
    return this.acts.appoint(actor, input);
  }

  @Mutation(() => AppointmentResult, { description: 'Moves the last day to a later one' })
  @Allow('appointment:update')
  extendAppointment(
    @Args('id', ID_ARG) id: string, @Args('version', VERSION) version: number, @Args('untilOn', { description: 'YYYY-MM-DD' }) untilOn: string, @CurrentActor() actor: Actor,
  ): Promise<typeof AppointmentResult> {
    return this.acts.extend(actor, id, version, untilOn);
  }

  @Mutation(() => AppointmentResult, { description: 'Says which day is the last, and how the appointment ends: also the return from a secondment' })
  @Allow('appointment:update')
  endAppointment(
    @Args('id', ID_ARG) id: string, @Args('version', VERSION) version: number, @Args('lastDay', { description: 'YYYY-MM-DD' }) lastDay: string,
    @Args('how', { type: () => AppointmentEnd }) how: AppointmentEnd, @CurrentActor() actor: Actor,
  ): Promise<typeof AppointmentResult> {
    return this.acts.end(actor, id, version, lastDay, how);
  }

  @Mutation(() => AppointmentResult, { description: 'Records another pay from a day on' })
  @Allow('appointment:update')
  changeAppointmentPay(
    @Args('id', ID_ARG) id: string, @Args('version', VERSION) version: number, @Args('pay') pay: AppointmentPayInput, @CurrentActor() actor: Actor,
  ): Promise<typeof AppointmentResult> {
    return this.acts.changePay(actor, id, version, pay);
  }

  @Mutation(() => AppointmentResult, { description: 'Gives leave for work beside an appointment' })
  @Allow('appointment:update')
  permitSideJob(@Args('appointmentId', ID_ARG) appointmentId: string, @Args('input') input: SideJobInput, @CurrentActor() actor: Actor): Promise<typeof AppointmentResult> {
    return this.jobs.permit(actor, appointmentId, input);
  }

  @Mutation(() => AppointmentResult, { description: 'Takes such leave back from a day on' })
  @Allow('appointment:update')
  withdrawSideJob(
    @Args('sideJobId', ID_ARG) sideJobId: string, @Args('fromOn', { description: 'The first day without it, YYYY-MM-DD' }) fromOn: string, @CurrentActor() actor: Actor,
  ): Promise<typeof AppointmentResult> {
    return this.jobs.withdraw(actor, sideJobId, fromOn);
  }

  @ResolveField(() => AppointedPerson, { nullable: true, description: 'What the person is called; null: erased, or not for me' })
  @Allow('appointment:read')
  async person(@Parent() { expertId }: Appointment, @Context() context: object): Promise<AppointedPerson | null> {
    return expertId === null ? null : this.book.people(context).load(expertId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The body that appointed' })
  @Allow('me:read')
  organisation(@Parent() appointment: Appointment, @Context() context: object): Promise<Organisation | null> {
    return this.loaders.of(context).organisation.load(appointment.organisationId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The body or company to which the person returns' })
  @Allow('me:read')
  async home(@Parent() appointment: Appointment, @Context() context: object): Promise<Organisation | null> {
    return appointment.homeId === null ? null : this.loaders.of(context).organisation.load(appointment.homeId);
  }

  @ResolveField(() => [AppointmentPay], { description: 'Every pay, the first first; none for the body that somebody came from' })
  @Allow('me:read')
  pay(@Parent() appointment: Appointment, @CurrentActor() actor: Actor): Promise<AppointmentPay[]> {
    return this.book.pay(actor, appointment);
  }

  @ResolveField(() => [SideJob], { description: 'Leave for other work; none for the body that somebody came from' })
  @Allow('me:read')
  sideJobs(@Parent() appointment: Appointment, @CurrentActor() actor: Actor): Promise<SideJob[]> {
    return this.book.sideJobs(actor, appointment);
  }
}
