import { DateTime } from '@muster/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** A delegation as the database holds it. */
export interface DelegationRow {
  id: string;
  approverId: string;
  delegateId: string;
  fromAt: Date;
  untilAt: Date;
  revokedAt: Date | null;
}

/** A rule as the database holds it. */
export interface ApprovalRuleRow {
  id: string;
  presetCode: string | null;
  maxSeverity: number;
  maxRecipients: number;
  confirmWithinSeconds: number;
  fromAt: Date;
  untilAt: Date;
  createdBy: string;
}

/** How the second person's decision stands. */
export const APPROVAL_STATES = ['WAITING', 'APPROVED', 'PENDING_CONFIRMATION', 'OVERDUE', 'CONFIRMED', 'ENDED_UNDECIDED'] as const;
export const ApprovalStateEnum = Object.fromEntries(APPROVAL_STATES.map((state) => [state, state])) as { [S in (typeof APPROVAL_STATES)[number]]: S };
registerEnumType(ApprovalStateEnum, { name: 'ApprovalState', description: "How the second person's decision on a call-up stands" });

/** An approver's delegate (代理) for a time. */
@ObjectType({ description: 'Somebody who may decide in an approver\'s place for a time' })
export class Delegation {
  @Field(() => ID) id: string;
  @Field(() => ID) approverId: string;
  @Field(() => ID) delegateId: string;
  @Field(() => DateTime) fromAt: Date;
  @Field(() => DateTime) untilAt: Date;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;

  constructor({ revokedAt, ...row }: DelegationRow) {
    Object.assign(this, row);
    this.endedAt = revokedAt;
  }
}

/** A pre-authorised rule (事前承認). */
@ObjectType({ description: 'What may go out at once and is confirmed afterwards' })
export class ApprovalRule {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null: any incident' }) presetCode: string | null;
  @Field(() => Int) maxSeverity: number;
  @Field(() => Int) maxRecipients: number;
  @Field(() => Int) confirmWithinSeconds: number;
  @Field(() => DateTime) fromAt: Date;
  @Field(() => DateTime) untilAt: Date;
  @Field(() => ID) createdBy: string;

  constructor(row: ApprovalRuleRow) {
    Object.assign(this, row);
  }
}

/** How the decision on a call-up stands. */
@ObjectType({ description: "How the second person's decision on a call-up stands" })
export class CallUpApproval {
  @Field(() => ApprovalStateEnum) state: (typeof APPROVAL_STATES)[number];
  @Field(() => Int, { description: 'Counts up with every edit of a waiting call-up' }) round: number;
  @Field(() => Int, { description: 'The widest circle that was told; 4: administrators' }) circle: number;
  @Field(() => DateTime) askedAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the next circle is told, or the confirmation is overdue' }) dueAt: Date | null;
  @Field(() => ID, { nullable: true }) decidedBy: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'The approver whose delegate decided' }) onBehalfOf: string | null;
  @Field(() => ID, { nullable: true, description: 'The pre-authorised rule under which it went out' }) ruleId: string | null;
}

/** What the reader of a call-up may decide of it. */
@ObjectType({ description: 'What I am to a call-up that needs a second person' })
export class DecisionRight {
  @Field({ description: 'I wrote a version of it, so others decide' }) author: boolean;
  @Field(() => ID, { nullable: true, description: 'The approver in whose place I may decide now' }) onBehalfOf: string | null;
}

/** Somebody whom an approver may name. */
@ObjectType({ description: 'Somebody who may be named delegate' })
export class PossibleDelegate {
  @Field(() => ID) id: string;
  @Field() name: string;

  constructor(row: { id: string; name: string }) {
    Object.assign(this, row);
  }
}

/** An approver's circle. */
@ObjectType({ description: "An approver's circle: who hears when" })
export class ApproverCircle {
  @Field(() => ID) userId: string;
  @Field(() => Int) circle: number;

  constructor(row: { userId: string; circle: number }) {
    Object.assign(this, row);
  }
}

/** A rule as an approver gives it. */
@InputType({ description: 'A pre-authorised rule' })
export class ApprovalRuleInput {
  @Field(() => String, { nullable: true, description: 'Left out: any incident' }) presetCode?: string | null;
  @Field(() => Int, { description: '0 to 4' }) maxSeverity: number;
  @Field(() => Int) maxRecipients: number;
  @Field(() => Int, { description: '60 to 86400' }) confirmWithinSeconds: number;
  @Field(() => DateTime) fromAt: Date;
  @Field(() => DateTime) untilAt: Date;
}
