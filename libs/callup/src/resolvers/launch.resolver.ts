import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, createUnionType, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Approval } from '../approval/approval.service.ts';
import { Launch } from '../launch/launch.service.ts';
import { ChangedSince } from '../refusals/approval.refusals.ts';
import { AudienceTooLarge, EmptyAudience } from '../refusals/audience.refusals.ts';
import { ActRefused, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { AlreadyRunning, DeadlinePassed, IncidentClosed, KeyReused, NotYourOwn } from '../refusals/launch.refusals.ts';
import { CannotSend } from '../refusals/sending.refusals.ts';
import { CallUpInput, requestOf } from '../types/call-up.input.ts';
import { CallUp } from '../types/call-up.type.ts';

export const LaunchCallUpResult = createUnionType({
  name: 'LaunchCallUpResult',
  types: () => [CallUp, InvalidInput, NotFound, IncidentClosed, EmptyAudience, AudienceTooLarge, CannotSend, AlreadyRunning, KeyReused] as const,
});

export const ApproveCallUpResult = createUnionType({
  name: 'ApproveCallUpResult', types: () => [CallUp, NotFound, NotYourOwn, ActRefused, DeadlinePassed, ChangedSince, EmptyAudience] as const,
});

/** Sending, with one pair of eyes or two. */
@Resolver(() => CallUp)
export class LaunchResolver {
  constructor(private readonly launches: Launch, private readonly approvals: Approval) {}

  @Mutation(() => LaunchCallUpResult, {
    description: 'Sends a call-up, or hands it in for approval (real ones from severity 3 on or above a set size). '
      + 'Repeating the same key with the same input gives the same call-up back.',
  })
  @Allow('callup:launch')
  launchCallUp(
    @Args('input') input: CallUpInput, @Args('idempotencyKey') key: string, @CurrentActor() actor: Actor,
  ): Promise<typeof LaunchCallUpResult> {
    return this.launches.launch(actor, requestOf(input), key);
  }

  @Mutation(() => ApproveCallUpResult, { description: 'Sends a call-up that somebody else handed in' })
  @Allow('callup:approve')
  approveCallUp(
    @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int, description: 'The version that the approver has looked at' }) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<typeof ApproveCallUpResult> {
    return this.approvals.approve(actor, id, { version, as: 'APPROVER' });
  }
}
