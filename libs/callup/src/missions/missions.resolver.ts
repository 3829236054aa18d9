import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Context, createUnionType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CallUp } from '../types/call-up.type.ts';
import { ActRefused, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { Invitation } from '../types/invitation.type.ts';
import { MyCallUp } from '../types/my-call-up.type.ts';
import { Briefing, BriefingInput, BriefingWithheld, DutyTime, MyBriefing, Notice, NoticeInput } from './mission.types.ts';
import { MissionActs } from './mission.acts.ts';

export const PublishBriefingResult = createUnionType({ name: 'PublishBriefingResult', types: () => [Briefing, NotFound, InvalidInput, ActRefused] as const });
export const SendNoticeResult = createUnionType({ name: 'SendNoticeResult', types: () => [Notice, NotFound, InvalidInput] as const });
export const MyBriefingResult = createUnionType({ name: 'MyBriefingResult', types: () => [MyBriefing, NotFound, BriefingWithheld] as const });
export const DutyResult = createUnionType({ name: 'DutyResult', types: () => [DutyTime, NotFound, ActRefused] as const });

/** What coordinators tell a team that stands. */
@Resolver(() => CallUp)
export class MissionsResolver {
  constructor(private readonly acts: MissionActs) {}

  @Mutation(() => PublishBriefingResult, { description: 'Publishes a briefing; the team is told that there is one, and reads it after signing in' })
  @Allow('callup:brief')
  publishBriefing(@Args('input') input: BriefingInput, @CurrentActor() actor: Actor): Promise<typeof PublishBriefingResult> {
    return this.acts.publish(actor, input);
  }

  @Mutation(() => SendNoticeResult, { description: 'Tells people of a call-up something, with its authenticity code; the same key sends it once' })
  @Allow('callup:notice')
  sendNotice(@Args('input') input: NoticeInput, @Args('idempotencyKey') key: string, @CurrentActor() actor: Actor): Promise<typeof SendNoticeResult> {
    return this.acts.notify(actor, { ...input, key });
  }

  @ResolveField(() => [Briefing], { description: 'Every version of the briefing, the newest first' })
  @Allow('callup:read')
  briefings(@Parent() { id }: CallUp): Promise<Briefing[]> {
    return this.acts.briefings(id);
  }

  @ResolveField(() => [Notice], { description: 'What people were told in a coordinator\'s own words, the newest first' })
  @Allow('callup:read')
  notices(@Parent() { id }: CallUp): Promise<Notice[]> {
    return this.acts.notices(id);
  }
}

/** Check-ins on the board. */
@Resolver(() => Invitation)
export class DutyResolver {
  constructor(private readonly acts: MissionActs) {}

  @ResolveField(() => DutyTime, { description: 'Time on duty, by check-ins' })
  @Allow('callup:read')
  duty(@Parent() { id }: Invitation, @Context() context: object): Promise<DutyTime> {
    return this.acts.duty(context).load(id);
  }
}

/** What somebody of a team reads and enters himself. */
@Resolver(() => MyCallUp)
export class MyMissionResolver {
  constructor(private readonly acts: MissionActs) {}

  @Query(() => MyBriefingResult, { description: 'The newest briefing of my call-up, when every gate is open' })
  @Allow('callup:answer-own')
  myBriefing(@Args('invitationId', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof MyBriefingResult> {
    return this.acts.read(actor, id);
  }

  @Mutation(() => DutyResult, { description: 'I begin to work' })
  @Allow('callup:answer-own')
  checkIn(@Args('invitationId', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof DutyResult> {
    return this.acts.enter(actor, id, 'IN');
  }

  @Mutation(() => DutyResult, { description: 'I have ended my work' })
  @Allow('callup:answer-own')
  checkOut(@Args('invitationId', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof DutyResult> {
    return this.acts.enter(actor, id, 'OUT');
  }

  @ResolveField(() => DutyTime, { description: 'My time on duty' })
  @Allow('callup:answer-own')
  duty(@Parent() { invitationId }: MyCallUp, @Context() context: object): Promise<DutyTime> {
    return this.acts.duty(context).load(invitationId);
  }
}
