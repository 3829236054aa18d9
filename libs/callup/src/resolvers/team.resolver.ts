import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, createUnionType, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { InvitationActs } from '../acts/invitation.acts.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { entryOf, RecordAnswerInput } from '../types/answer.input.ts';
import { Invitation } from '../types/invitation.type.ts';

export const InvitationActResult = createUnionType({ name: 'InvitationActResult', types: () => [Invitation, NotFound, ActRefused] as const });

/** Answers by word of mouth, and the team by hand. */
@Resolver(() => Invitation)
export class TeamResolver {
  constructor(private readonly acts: InvitationActs) {}

  @Mutation(() => InvitationActResult, { description: 'Enters an answer that an expert gave by word of mouth' })
  @Allow('callup:answer')
  recordAnswer(@Args('input') input: RecordAnswerInput, @CurrentActor() actor: Actor): Promise<typeof InvitationActResult> {
    return this.acts.recordAnswer(actor, entryOf(input));
  }

  @Mutation(() => InvitationActResult, { description: 'Gives somebody who said yes a place; the person is told' })
  @Allow('callup:assign')
  confirmAssignment(
    @Args('invitationId', { type: () => ID }) id: string,
    @Args('position', { type: () => Int, nullable: true, description: 'Line; left out: the best fitting one with room' }) position: number | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<typeof InvitationActResult> {
    return this.acts.confirm(actor, id, position ?? null);
  }

  @Mutation(() => InvitationActResult, { description: 'Holds somebody who said yes in reserve; the person is told' })
  @Allow('callup:assign')
  holdInReserve(
    @Args('invitationId', { type: () => ID }) id: string,
    @Args('position', { type: () => Int, nullable: true, description: 'Line; left out: the best fitting one with room' }) position: number | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<typeof InvitationActResult> {
    return this.acts.reserve(actor, id, position ?? null);
  }

  @Mutation(() => InvitationActResult, { description: 'Stands somebody down; a reserve takes the place, both are told' })
  @Allow('callup:assign')
  standDown(@Args('invitationId', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof InvitationActResult> {
    return this.acts.standDown(actor, id);
  }
}
