import { ApprovalRule, CallUp, DecisionRight, Delegation, Invitation, MyCallUp, RequirementLine, TimelineEvent, UnclearReply } from '@muster/callup';
import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Expert, Prefecture, RegistryLoaders, WorkRole } from '@muster/registry';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleLoaders } from './people.loaders.ts';

/** The expert behind an invitation. */
@Resolver(() => Invitation)
export class InvitationFieldsResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => Expert, { nullable: true, description: 'Null when I may not see the expert' })
  @Allow('expert:read')
  expert(@Parent() invitation: Invitation, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return this.people.expert(context, actor, invitation.expertId);
  }
}

/** Who sent an unclear reply. */
@Resolver(() => UnclearReply)
export class UnclearReplySenderResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => Expert, { nullable: true, description: 'Null when it is not known who sent it, or I may not see him' })
  @Allow('expert:read')
  async expert(@Parent() { expertId }: UnclearReply, @Context() context: object, @CurrentActor() actor: Actor): Promise<Expert | null> {
    return expertId === null ? null : this.people.expert(context, actor, expertId);
  }
}

/** Role and place of a line. */
@Resolver(() => RequirementLine)
export class RequirementLineFieldsResolver {
  constructor(private readonly registry: RegistryLoaders) {}

  @ResolveField(() => WorkRole, { nullable: true, description: 'Null: any role' })
  @Allow('reference:read')
  async workRole(@Parent() line: RequirementLine, @Context() context: object): Promise<WorkRole | null> {
    return line.workRoleId === null ? null : this.registry.of(context).workRole.load(line.workRoleId);
  }

  @ResolveField(() => Prefecture, { nullable: true })
  @Allow('reference:read')
  async prefecture(@Parent() line: RequirementLine, @Context() context: object): Promise<Prefecture | null> {
    return line.prefectureCode === null ? null : this.registry.of(context).prefecture.load(line.prefectureCode);
  }
}

/** The role of my place. */
@Resolver(() => MyCallUp)
export class MyCallUpFieldsResolver {
  constructor(private readonly registry: RegistryLoaders) {}

  @ResolveField(() => WorkRole, { nullable: true })
  @Allow('reference:read')
  async workRole(@Parent() mine: MyCallUp, @Context() context: object): Promise<WorkRole | null> {
    return mine.workRoleId === null ? null : this.registry.of(context).workRole.load(mine.workRoleId);
  }
}

/** Who wrote and who approved a call-up. */
@Resolver(() => CallUp)
export class CallUpPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of its author' })
  @Allow('callup:read')
  createdByName(@Parent() callUp: CallUp, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, callUp.createdBy);
  }

  @ResolveField(() => String, { nullable: true, description: 'Display name of its approver' })
  @Allow('callup:read')
  approvedByName(@Parent() callUp: CallUp, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, callUp.approvedBy);
  }
}

/** Who did what the timeline tells. */
@Resolver(() => TimelineEvent)
export class TimelineEventPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of the user who did it; null: the system' })
  @Allow('callup:read')
  actorName(@Parent() event: TimelineEvent, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, event.actorId);
  }
}

/** Who may decide in whose place. */
@Resolver(() => Delegation)
export class DelegationPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of the approver' })
  @Allow('callup:read')
  approverName(@Parent() { approverId }: Delegation, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, approverId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Display name of the delegate' })
  @Allow('callup:read')
  delegateName(@Parent() { delegateId }: Delegation, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, delegateId);
  }
}

/** In whose place I decide. */
@Resolver(() => DecisionRight)
export class DecisionRightPeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of the approver in whose place I may decide' })
  @Allow('callup:read')
  onBehalfOfName(@Parent() { onBehalfOf }: DecisionRight, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, onBehalfOf);
  }
}

/** Who made a rule. */
@Resolver(() => ApprovalRule)
export class ApprovalRulePeopleResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'Display name of its author' })
  @Allow('callup:read')
  createdByName(@Parent() { createdBy }: ApprovalRule, @Context() context: object): Promise<string | null> {
    return this.people.userName(context, createdBy);
  }
}
