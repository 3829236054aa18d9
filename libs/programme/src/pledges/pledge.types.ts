import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NudgeKind } from '../nudges/nudge-kind.ts';
import { ProgrammeInvalid, ProgrammeRecordUnknown } from '../programme.refusals.ts';
import { MilestoneLink, MilestoneState } from './pledge.rule.ts';

registerEnumType(MilestoneLink, { name: 'MilestoneLink', description: 'Reached when the slot is filled, the post is held, everybody attended the course, the exercise was held' });
registerEnumType(NudgeKind, { name: 'NudgeKind', description: 'Before a milestone falls due, or after it has' });
registerEnumType(MilestoneState, { name: 'MilestoneState' });

/** Mails about a milestone, of one occasion. */
@ObjectType({ description: 'Mails to the HR of a body about a milestone, on one occasion' })
export class MilestoneNudge {
  @Field(() => NudgeKind) kind: NudgeKind;
  @Field(() => Int, { description: 'People who are written to' }) people: number;
  @Field(() => Int, { description: 'Mails that have left' }) sent: number;
  @Field(() => Date, { nullable: true, description: 'When the last one left' }) lastSentAt: Date | null;
}

/** A step on the way. */
@ObjectType({ description: 'A step on the way to a pledge' })
export class Milestone {
  @Field(() => ID) id: string;
  @Field() words: string;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field(() => MilestoneLink, { nullable: true }) linkKind: MilestoneLink | null;
  @Field(() => ID, { nullable: true }) linkId: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) reachedOn: string | null;
  @Field(() => MilestoneState, { description: 'Today' }) state: MilestoneState;
  @Field(() => [MilestoneNudge], { description: 'Mails to the HR of the body about it' }) nudges: MilestoneNudge[];
}

/** What a body promises to reach. */
@ObjectType({ description: 'What a body promises to reach' })
export class ProgressPledge {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() organisationJa: string;
  @Field() organisationEn: string;
  @Field(() => ID) indicatorCode: string;
  @Field(() => Float, { description: 'A share from 0 to 1' }) value: number;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field() words: string;
  @Field() byName: string;
  @Field() at: Date;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null: it holds' }) withdrawnWhy: string | null;
  @Field(() => [Milestone], { description: 'By their day' }) milestones: Milestone[];
}

@InputType()
export class MilestoneInput {
  @Field() words: string;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field(() => MilestoneLink, { nullable: true, defaultValue: null }) linkKind: MilestoneLink | null;
  @Field(() => ID, { nullable: true, defaultValue: null }) linkId: string | null;
}

@InputType()
export class PledgeInput {
  @Field(() => ID) organisationId: string;
  @Field(() => ID) indicatorCode: string;
  @Field(() => Float, { description: 'A share from 0 to 1' }) value: number;
  @Field({ description: 'YYYY-MM-DD' }) dueOn: string;
  @Field() words: string;
  @Field(() => [MilestoneInput]) milestones: MilestoneInput[];
}

export const PledgeResult = createUnionType({ name: 'ProgressPledgeResult', types: () => [ProgressPledge, ProgrammeInvalid, ProgrammeRecordUnknown] as const });
