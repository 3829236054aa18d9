import { Allow } from '@muster/identity';
import { PageArgs, type ConnectionOf } from '@muster/platform';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CallupLoaders } from '../callup.loaders.ts';
import { Board } from '../report/board.service.ts';
import type { LaunchPlan } from '../launch/launch.plan.ts';
import { CallUp } from '../types/call-up.type.ts';
import { DeliveryCount, Funnel } from '../types/funnel.type.ts';
import { Incident } from '../types/incident.type.ts';
import { InvariantCheck } from '../types/invariant.type.ts';
import { Invitation, InvitationConnection, InvitationFilter } from '../types/invitation.type.ts';
import { RequirementLine } from '../types/line.type.ts';
import { CallUpPlan } from '../types/plan.type.ts';
import { TimelineConnection, TimelineEvent } from '../types/timeline.type.ts';

/** What a call-up holds: the resolvers that give call-ups have asked for the record rights. */
@Resolver(() => CallUp)
export class CallUpFieldsResolver {
  constructor(private readonly loaders: CallupLoaders, private readonly board: Board) {}

  @ResolveField(() => Incident, { nullable: true })
  @Allow('incident:read')
  incident(@Parent() callUp: CallUp, @Context() context: object): Promise<Incident | null> {
    return this.loaders.of(context).incident.load(callUp.incidentId);
  }

  @ResolveField('plan', () => CallUpPlan, { nullable: true, description: 'What it was reckoned to come to at the request' })
  @Allow('callup:read')
  frozenPlan(@Parent() { plan }: CallUp): CallUpPlan | null {
    return plan.recipients === undefined ? null : new CallUpPlan(plan as LaunchPlan);
  }

  @ResolveField(() => [RequirementLine], { description: 'What is needed, and how far it is covered' })
  @Allow('callup:read')
  lines(@Parent() callUp: CallUp, @Context() context: object): Promise<RequirementLine[]> {
    return this.loaders.of(context).lines.load(callUp.id);
  }

  @ResolveField(() => Funnel, { description: 'From queued to yes' })
  @Allow('callup:read')
  funnel(@Parent() callUp: CallUp, @Context() context: object): Promise<Funnel> {
    return this.loaders.of(context).funnel.load(callUp.id);
  }

  @ResolveField(() => [DeliveryCount], { description: 'Every message of the call-up by purpose, channel and state' })
  @Allow('callup:read')
  deliveries(@Parent() callUp: CallUp, @Context() context: object): Promise<DeliveryCount[]> {
    return this.loaders.of(context).deliveries.load(callUp.id);
  }

  @ResolveField(() => InvitationConnection, { description: 'The people of the call-up in the order of calling' })
  @Allow('callup:read')
  invitations(
    @Parent() callUp: CallUp, @Args() page: PageArgs,
    @Args('filter', { type: () => InvitationFilter, defaultValue: {} }) filter: InvitationFilter,
  ): Promise<ConnectionOf<Invitation>> {
    return this.board.invitations(callUp.id, page, filter);
  }

  @ResolveField(() => TimelineConnection, { description: 'What happened, the newest first' })
  @Allow('callup:read')
  timeline(@Parent() callUp: CallUp, @Args() page: PageArgs): Promise<ConnectionOf<TimelineEvent>> {
    return this.board.timeline(callUp.id, page);
  }

  @ResolveField(() => [InvariantCheck], { description: 'The invariants of the engine, checked now' })
  @Allow('callup:read')
  invariants(@Parent() callUp: CallUp): Promise<InvariantCheck[]> {
    return this.board.invariants(callUp.id);
  }
}
