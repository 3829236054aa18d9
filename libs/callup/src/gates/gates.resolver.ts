import { Allow } from '@muster/identity';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invitation } from '../types/invitation.type.ts';
import { AppointmentGate } from './gate.types.ts';
import { Gates } from './gates.service.ts';

/** Readiness gates of the people of a call-up. */
@Resolver(() => Invitation)
export class GatesResolver {
  constructor(private readonly gates: Gates) {}

  @ResolveField(() => AppointmentGate, { nullable: true, description: 'By which appointment the person would serve on the days of the deployment; null where appointments are not kept' })
  @Allow('callup:read')
  appointment(@Parent() { id }: Invitation, @Context() context: object): Promise<AppointmentGate | null> {
    return this.gates.appointment(context).load(id);
  }

  @ResolveField(() => Boolean, { description: 'The person has signed the pledge, and it is in force today' })
  @Allow('callup:assign')
  pledged(@Parent() { id }: Invitation, @Context() context: object): Promise<boolean> {
    return this.gates.pledged(context).load(id);
  }
}
