import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, createUnionType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UnclearReplyActs } from '../acts/unclear-reply.acts.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { UnclearReply, UnclearReplyConnection } from '../types/unclear-reply.type.ts';

export const ResolveUnclearReplyResult = createUnionType({
  name: 'ResolveUnclearReplyResult', types: () => [UnclearReply, NotFound, ActRefused] as const,
});

/** Replies that a person has to read. */
@Resolver(() => UnclearReply)
export class UnclearReplyResolver {
  constructor(private readonly acts: UnclearReplyActs) {}

  @Query(() => UnclearReplyConnection, { description: 'Replies that could not be booked and that nobody has resolved yet, the newest first' })
  @Allow('callup:answer')
  unclearReplies(
    @Args() page: PageArgs, @Args('callUpId', { type: () => ID, nullable: true }) callUpId: string | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<ConnectionOf<UnclearReply>> {
    return this.acts.waiting(actor, page, callUpId ?? null);
  }

  @Mutation(() => ResolveUnclearReplyResult, { description: 'Takes a reply off the list after somebody did what it asks for' })
  @Allow('callup:answer')
  resolveUnclearReply(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof ResolveUnclearReplyResult> {
    return this.acts.resolve(actor, id);
  }
}
