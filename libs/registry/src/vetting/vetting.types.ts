import { Connection, DateTime } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Attachment } from '../attachments/attachment.types.ts';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { ExpertStatus } from '../entities/expert.entity.ts';
import { StepOutcome, VettingStepKind } from './decision.rule.ts';
import { DayInvalid, TextMissing } from './input.refusals.ts';
import { AttestationHasNoNo, CaseUnknown, MoveIllegal, NoProposal, OwnCase, OwnChannelMissing, OwnProposal, PledgeMissing, StepNeeded, StepsMissing } from './vetting.refusals.ts';

export const VettingCaseKind = { FIRST: 'FIRST', RENEWAL: 'RENEWAL' } as const;
export const VettingCaseState = { OPEN: 'OPEN', APPROVED: 'APPROVED', REFUSED: 'REFUSED', CLOSED: 'CLOSED' } as const;
/** What two officers decide. */
export const VettingVerdict = { APPROVE: 'APPROVE', REFUSE: 'REFUSE' } as const;
export type VettingVerdict = keyof typeof VettingVerdict;
const VettingEntryKind = { ...VettingStepKind, PROPOSAL: 'PROPOSAL', DECISION: 'DECISION' } as const;
const VettingOutcome = { ...StepOutcome, ...VettingVerdict, AGREED: 'AGREED', RETURNED: 'RETURNED' } as const;

registerEnumType(VettingCaseKind, { name: 'VettingCaseKind', description: 'FIRST: an applicant; RENEWAL: a member' });
registerEnumType(VettingCaseState, { name: 'VettingCaseState', description: 'CLOSED: the expert left meanwhile' });
registerEnumType(VettingVerdict, { name: 'VettingVerdict' });
registerEnumType(VettingStepKind, { name: 'VettingStepKind', description: 'What is looked at before a decision' });
registerEnumType(StepOutcome, { name: 'VettingStepOutcome', description: 'NOT_NEEDED: left out; identity and pledge never are' });
registerEnumType(VettingEntryKind, { name: 'VettingEntryKind', description: 'A step, or the proposal and the decision by two officers' });
registerEnumType(VettingOutcome, { name: 'VettingOutcome', description: 'AGREED, RETURNED: what the second officer says to the proposal' });

/** One entry of a case. */
@ObjectType({ description: 'One entry of a case: a step, a proposal or a decision; every entry stays, the last of a kind counts' })
export class VettingEntry {
  @Field(() => ID) id: string;
  @Field(() => VettingEntryKind) kind: keyof typeof VettingEntryKind;
  @Field(() => VettingOutcome) outcome: keyof typeof VettingOutcome;
  @Field(() => String, { nullable: true, description: 'PROPOSAL to approve: eligible until, YYYY-MM-DD' }) until: string | null;
  @Field(() => String, { nullable: true }) remark: string | null;
  @Field(() => ID) byUser: string;
  @Field(() => DateTime) at: Date;
}

/** A vetting case. */
@ObjectType({ description: 'A vetting case: an applicant becomes a member, or a member is renewed' })
export class VettingCase {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => VettingCaseKind) kind: keyof typeof VettingCaseKind;
  @Field(() => VettingCaseState) state: keyof typeof VettingCaseState;
  @Field(() => ExpertStatus, { description: 'Where the expert stands' }) status: ExpertStatus;
  @Field(() => DateTime) openedAt: Date;
  @Field(() => DateTime, { nullable: true }) closedAt: Date | null;
  @Field(() => [VettingEntry], { description: 'The oldest first' }) entries: VettingEntry[];
  @Field(() => [Attachment]) attachments: Attachment[];
}

@ObjectType()
export class VettingCaseConnection extends Connection(VettingCase) {}

/** Whose eligibility ends soon. */
@ObjectType({ description: 'Whose eligibility ends within 90 days' })
export class Renewal {
  @Field(() => ID) expertId: string;
  @Field(() => ExpertStatus) status: ExpertStatus;
  @Field({ description: 'YYYY-MM-DD' }) eligibleUntil: string;
  @Field(() => Int) daysLeft: number;
  @Field(() => ID, { nullable: true, description: 'The open case, if there is one' }) caseId: string | null;
}

@ObjectType()
export class RenewalConnection extends Connection(Renewal) {}

/** One change of where an expert stands. */
@ObjectType({ description: 'One change of where an expert stands, with who and why' })
export class LifeCycleChange {
  @Field(() => ID) id: string;
  @Field({ description: 'APPLY, OPEN_CASE, APPROVE, REJECT, REFUSE_RENEWAL, SUSPEND, REINSTATE, LAPSE, LEAVE, RETURN; OTHER: by the terminal' }) act: string;
  @Field(() => ExpertStatus) fromStatus: ExpertStatus;
  @Field(() => ExpertStatus) toStatus: ExpertStatus;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => ID, { nullable: true, description: 'null: the system, on the day' }) byUser: string | null;
  @Field(() => DateTime) at: Date;
}

export const OpenCaseResult = createUnionType({ name: 'OpenVettingCaseResult', types: () => [VettingCase, ExpertUnknown, MoveIllegal, OwnCase] as const });
export const RecordStepResult = createUnionType({
  name: 'RecordVettingStepResult', types: () => [VettingCase, CaseUnknown, OwnCase, StepNeeded, AttestationHasNoNo, PledgeMissing, TextMissing] as const,
});
export const ProposeDecisionResult = createUnionType({
  name: 'ProposeVettingDecisionResult', types: () => [VettingCase, CaseUnknown, OwnCase, StepsMissing, OwnChannelMissing, DayInvalid, TextMissing] as const,
});
export const DecideResult = createUnionType({
  name: 'DecideVettingResult', types: () => [VettingCase, CaseUnknown, OwnCase, OwnProposal, NoProposal, PledgeMissing, OwnChannelMissing, TextMissing] as const,
});
