import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, createUnionType, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CallUpActs } from '../acts/call-up.acts.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { CallUp } from '../types/call-up.type.ts';

export const CallUpActResult = createUnionType({ name: 'CallUpActResult', types: () => [CallUp, NotFound, ActRefused] as const });

/** Ending a call-up, and its next wave by hand. */
@Resolver(() => CallUp)
export class ControlResolver {
  constructor(private readonly acts: CallUpActs) {}

  @Mutation(() => CallUpActResult, { description: 'Cancels: nothing more is sent but the word that it was cancelled, and not even that when quiet' })
  @Allow('callup:cancel')
  cancelCallUp(
    @Args('id', { type: () => ID }) id: string, @Args('reason') reason: string,
    @Args('quiet', { type: () => Boolean, defaultValue: false }) quiet: boolean, @CurrentActor() actor: Actor,
  ): Promise<typeof CallUpActResult> {
    return this.acts.cancel(actor, id, { reason, quiet });
  }

  @Mutation(() => CallUpActResult, { description: 'Closes: the team stands, everybody else is thanked' })
  @Allow('callup:cancel')
  closeCallUp(
    @Args('id', { type: () => ID }) id: string, @Args('reason', { type: () => String, nullable: true }) reason: string | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<typeof CallUpActResult> {
    return this.acts.close(actor, id, reason ?? null);
  }

  @Mutation(() => CallUpActResult, { description: 'Starts the next wave now' })
  @Allow('callup:wave')
  fireNextWave(
    @Args('id', { type: () => ID }) id: string,
    @Args('size', { type: () => Int, nullable: true, description: "People; left out: the call-up's own wave size" }) size: number | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<typeof CallUpActResult> {
    return this.acts.fireNextWave(actor, id, size ?? null);
  }
}
