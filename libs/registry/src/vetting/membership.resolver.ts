import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApplyResult, Membership } from './membership.types.ts';
import { Memberships } from './memberships.service.ts';
import { ReplyResult } from './suspension.types.ts';
import { Suspensions } from './suspensions.service.ts';

/** An expert's own membership. */
@Resolver()
export class MembershipResolver {
  constructor(private readonly memberships: Memberships, private readonly suspensions: Suspensions) {}

  @Query(() => Membership, { nullable: true, description: 'Where I stand, and how I came there; null when I am no expert' })
  @Allow('me:read')
  myMembership(@CurrentActor() actor: Actor): Promise<Membership | null> {
    return this.memberships.mine(actor);
  }

  @Mutation(() => ApplyResult, { description: 'I accept the invitation and ask to be vetted' })
  @Allow('me:update')
  applyForMembership(@CurrentActor() actor: Actor): Promise<typeof ApplyResult> {
    return this.memberships.apply(actor);
  }

  @Mutation(() => ReplyResult, { description: 'I reply to a suspension; the last reply stands' })
  @Allow('me:update')
  replyToSuspension(@Args('id', { type: () => ID }) id: string, @Args('reply') reply: string, @CurrentActor() actor: Actor): Promise<typeof ReplyResult> {
    return this.suspensions.reply(actor, id, reply);
  }
}
