import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { DateTime } from '@muster/platform';
import { Args, Context, createUnionType, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApprovalRules } from '../approval/approval-rules.service.ts';
import { Approval } from '../approval/approval.service.ts';
import { ApproverCircles } from '../approval/approver-circles.service.ts';
import { Delegations } from '../approval/delegations.service.ts';
import { WaitingEdit } from '../approval/waiting-edit.service.ts';
import { CallupLoaders } from '../callup.loaders.ts';
import { ChangedSince } from '../refusals/approval.refusals.ts';
import { AudienceTooLarge, EmptyAudience } from '../refusals/audience.refusals.ts';
import { ActRefused, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { AlreadyRunning, DeadlinePassed, IncidentClosed, NotYourOwn } from '../refusals/launch.refusals.ts';
import { CannotSend } from '../refusals/sending.refusals.ts';
import { ApprovalRule, ApprovalRuleInput, ApproverCircle, CallUpApproval, DecisionRight, Delegation, PossibleDelegate } from '../types/approval.type.ts';
import { CallUpInput, requestOf } from '../types/call-up.input.ts';
import { CallUp } from '../types/call-up.type.ts';
import { ApproveCallUpResult } from './launch.resolver.ts';

export const EditCallUpResult = createUnionType({
  name: 'EditCallUpResult',
  types: () => [CallUp, InvalidInput, NotFound, IncidentClosed, EmptyAudience, AudienceTooLarge, CannotSend, AlreadyRunning, ActRefused, DeadlinePassed, ChangedSince] as const,
});
export const ConfirmCallUpResult = createUnionType({ name: 'ConfirmCallUpResult', types: () => [CallUp, NotFound, NotYourOwn, ActRefused] as const });
export const NameDelegateResult = createUnionType({ name: 'NameDelegateResult', types: () => [Delegation, InvalidInput] as const });
export const EndDelegationResult = createUnionType({ name: 'EndDelegationResult', types: () => [Delegation, NotFound] as const });
export const CreateApprovalRuleResult = createUnionType({ name: 'CreateApprovalRuleResult', types: () => [ApprovalRule, InvalidInput] as const });
export const EndApprovalRuleResult = createUnionType({ name: 'EndApprovalRuleResult', types: () => [ApprovalRule, NotFound] as const });
export const SetApproverCircleResult = createUnionType({ name: 'SetApproverCircleResult', types: () => [ApproverCircle, InvalidInput] as const });

/** The second pair of eyes: editing what waits, deciding for somebody, confirming afterwards, and who may when. */
@Resolver(() => CallUp)
export class ApprovalResolver {
  constructor(
    private readonly edits: WaitingEdit, private readonly approvals: Approval, private readonly delegations: Delegations,
    private readonly rules: ApprovalRules, private readonly circles: ApproverCircles, private readonly loaders: CallupLoaders,
  ) {}

  @ResolveField(() => CallUpApproval, { nullable: true, description: 'Null: it needs no second person' })
  @Allow('callup:read')
  approval(@Parent() callUp: CallUp, @Context() context: object): Promise<CallUpApproval | null> {
    return this.loaders.of(context).approval.load(callUp.id);
  }

  @ResolveField(() => DecisionRight, { description: 'Whether I may decide on it' })
  @Allow('callup:read')
  myDecision(@Parent() { id }: CallUp, @CurrentActor() actor: Actor): Promise<DecisionRight> {
    return this.approvals.rightOf(actor, id);
  }

  @Mutation(() => EditCallUpResult, { description: 'Writes a call-up anew that waits for approval; whatever was asked before is void, and approvers are asked again' })
  @Allow('callup:launch')
  editCallUp(
    @Args('id', { type: () => ID }) id: string, @Args('input') input: CallUpInput,
    @Args('version', { type: () => Int, nullable: true, description: 'The version that the edit began with; refused when somebody else has edited since. Left out: whatever waits now' }) version: number | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<typeof EditCallUpResult> {
    return this.edits.edit(actor, id, requestOf(input), version ?? null);
  }

  @Mutation(() => ApproveCallUpResult, { description: 'Sends a call-up in the place of an approver who named this user delegate' })
  @Allow('callup:approve-delegated')
  approveCallUpAsDelegate(
    @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int, description: 'The version that was looked at' }) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<typeof ApproveCallUpResult> {
    return this.approvals.approve(actor, id, { version, as: 'DELEGATE' });
  }

  @Mutation(() => ConfirmCallUpResult, { description: 'Confirms afterwards what went out under a pre-authorised rule' })
  @Allow('callup:approve')
  confirmCallUp(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof ConfirmCallUpResult> {
    return this.approvals.confirm(actor, id);
  }

  @Query(() => [Delegation], { description: 'Delegations by me and to me that hold now or later' })
  @Allow('callup:read')
  myDelegations(@CurrentActor() actor: Actor): Promise<Delegation[]> {
    return this.delegations.own(actor);
  }

  @Query(() => [PossibleDelegate], { description: 'Whom I may name delegate' })
  @Allow('callup:approve')
  possibleDelegates(@CurrentActor() actor: Actor): Promise<PossibleDelegate[]> {
    return this.delegations.possible(actor);
  }

  @Mutation(() => NameDelegateResult, { description: 'Names somebody who may approve in my place for a time' })
  @Allow('callup:approve')
  nameDelegate(
    @Args('delegateId', { type: () => ID }) delegateId: string, @Args('fromAt', { type: () => DateTime }) fromAt: Date,
    @Args('untilAt', { type: () => DateTime }) untilAt: Date, @CurrentActor() actor: Actor,
  ): Promise<typeof NameDelegateResult> {
    return this.delegations.name(actor, { delegateId, fromAt, untilAt });
  }

  @Mutation(() => EndDelegationResult, { description: 'Takes a delegation of mine back' })
  @Allow('callup:approve')
  endDelegation(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof EndDelegationResult> {
    return this.delegations.end(actor, id);
  }

  @Query(() => [ApprovalRule], { description: 'Pre-authorised rules that hold now or later' })
  @Allow('callup:read')
  approvalRules(): Promise<ApprovalRule[]> {
    return this.rules.list();
  }

  @Mutation(() => CreateApprovalRuleResult, { description: 'Says beforehand what may go out at once and is confirmed afterwards' })
  @Allow('callup:approve')
  createApprovalRule(@Args('input') input: ApprovalRuleInput, @CurrentActor() actor: Actor): Promise<typeof CreateApprovalRuleResult> {
    return this.rules.create(actor, { ...input, presetCode: input.presetCode ?? null });
  }

  @Mutation(() => EndApprovalRuleResult, { description: 'Ends a pre-authorised rule' })
  @Allow('callup:approve')
  endApprovalRule(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof EndApprovalRuleResult> {
    return this.rules.end(actor, id);
  }

  @Query(() => [ApproverCircle], { description: 'Approvers who were put into a circle; the others are in circle 1' })
  @Allow('user:read')
  async approverCircles(): Promise<ApproverCircle[]> {
    return (await this.circles.list()).map((one) => new ApproverCircle(one));
  }

  @Mutation(() => SetApproverCircleResult, { description: 'Says when an approver hears of waiting call-ups: at once (1), or when nobody before has decided (2, 3)' })
  @Allow('user:update')
  async setApproverCircle(
    @Args('userId', { type: () => ID }) userId: string, @Args('circle', { type: () => Int }) circle: number, @CurrentActor() actor: Actor,
  ): Promise<typeof SetApproverCircleResult> {
    const put = await this.circles.put(actor, userId, circle);
    return put instanceof InvalidInput ? put : new ApproverCircle(put);
  }
}
