import { DateTime } from '@muster/platform';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActRefused, InvalidInput } from '../refusals/input.refusals.ts';

export const CallUpSettingState = { WAITING: 'WAITING', IN_FORCE: 'IN_FORCE', REFUSED: 'REFUSED' } as const;
registerEnumType(CallUpSettingState, { name: 'CallUpSettingState', description: 'WAITING for an approver; IN_FORCE when it was decided, until the next; REFUSED' });

/** One setting. */
@ObjectType({ description: 'A setting of call-ups: its value, its meaning and its range' })
export class CallUpSetting {
  @Field(() => ID, { description: 'audienceCap, approvalAbove, escalatesAfter or yenPerSegment' }) key: string;
  @Field({ description: 'In the language of the user' }) meaning: string;
  @Field(() => Float) value: number;
  @Field(() => Float, { description: 'What holds where nothing is set here: the environment\'s' }) standard: number;
  @Field(() => Float) least: number;
  @Field(() => Float) most: number;
}

/** A change of the settings. */
@ObjectType({ description: 'A change of the settings of call-ups, as a whole' })
export class CallUpSettingChange {
  @Field(() => ID) id: string;
  @Field(() => CallUpSettingState) state: keyof typeof CallUpSettingState;
  @Field(() => Int) audienceCap: number;
  @Field(() => Int) approvalAbove: number;
  @Field(() => Int) escalatesAfter: number;
  @Field(() => Float) yenPerSegment: number;
  @Field() reason: string;
  @Field(() => ID) askedBy: string;
  @Field(() => DateTime) askedAt: Date;
  @Field(() => ID, { nullable: true, description: 'The second person; null: none was needed, or it waits' }) decidedBy: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt: Date | null;
}

/** All settings of call-ups. */
@ObjectType({ description: 'What is set for call-ups, and who changed it when' })
export class CallUpSettingBook {
  @Field(() => [CallUpSetting]) settings: CallUpSetting[];
  @Field(() => [CallUpSettingChange], { description: 'The newest first, one that waits before all' }) changes: CallUpSettingChange[];
}

@InputType({ description: 'The settings of call-ups as they shall be, each of them' })
export class CallUpSettingsInput {
  @Field(() => Int) audienceCap: number;
  @Field(() => Int) approvalAbove: number;
  @Field(() => Int, { description: 'Minutes' }) escalatesAfter: number;
  @Field(() => Float) yenPerSegment: number;
}

export const ChangeCallUpSettingsResult = createUnionType({ name: 'ChangeCallUpSettingsResult', types: () => [CallUpSettingBook, InvalidInput] as const });
export const DecideCallUpSettingsResult = createUnionType({ name: 'DecideCallUpSettingsResult', types: () => [CallUpSettingBook, ActRefused] as const });
