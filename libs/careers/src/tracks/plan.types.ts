import { Connection, DateTime, PageArgs } from '@muster/platform';
import { ArgsType, createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { CareerFigure } from '../figures/career-figure.types.ts';
import { PostDutyInput } from '../posts/post.types.ts';
import type { LineProgress, Progress, StepProgress, WhatIf } from './progress.rule.ts';
import { TrackRequirement } from './track.types.ts';

export const PlanState = { PROPOSED: 'PROPOSED', AGREED: 'AGREED', ENDED: 'ENDED' } as const;
export type PlanState = keyof typeof PlanState;
export const PlanEnd = { REPLACED: 'REPLACED', REACHED: 'REACHED', GIVEN_UP: 'GIVEN_UP' } as const;
export type PlanEnd = keyof typeof PlanEnd;

registerEnumType(PlanState, { name: 'CareerPlanState', description: 'PROPOSED by the body; AGREED by the person too' });
registerEnumType(PlanEnd, { name: 'CareerPlanEnd', description: 'Why a plan ended' });

/** The way to a step of a track that a person and his body agree on. */
@ObjectType({ description: 'The way to a step of a track that a person and his body agree on' })
export class CareerPlan {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => ID, { description: 'The body with which it is agreed' }) organisationId: string;
  @Field(() => ID) trackCode: string;
  @Field(() => Int, { description: 'The version on which it rests' }) trackVersion: number;
  versionId: string;
  @Field(() => ID, { description: 'The step that is to be reached' }) targetCode: string;
  @Field({ description: 'By when, YYYY-MM-DD' }) targetOn: string;
  @Field(() => PlanState) state: PlanState;
  @Field(() => DateTime) madeAt: Date;
  @Field(() => DateTime, { nullable: true }) personAgreedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  @Field(() => PlanEnd, { nullable: true }) endedWhy: PlanEnd | null;
}

@ObjectType()
export class CareerPlanConnection extends Connection(CareerPlan) {}

@ObjectType({ description: 'How far a line is met by what is on record' })
export class RequirementProgress extends TrackRequirement implements LineProgress {
  @Field(() => Int, { description: 'SKILL: level; POST, TENURE: months; else times' }) have: number;
  @Field(() => Int) need: number;
  @Field() met: boolean;
}

@ObjectType({ description: 'How far a step is' })
export class TrackStepProgress implements StepProgress {
  @Field(() => ID) code: string;
  @Field(() => [RequirementProgress]) lines: RequirementProgress[];
  @Field({ description: 'Every line is met' }) met: boolean;
  @Field({ description: 'It is met, and everything before it is reached' }) reached: boolean;
}

/** How far somebody is, as of a day. */
@ObjectType({ description: 'How far somebody is on the way to the target, by what is on record' })
export class CareerProgress implements Progress {
  @Field({ description: 'As of this day, YYYY-MM-DD' }) on: string;
  @Field(() => [TrackStepProgress], { description: 'The way to the target, step by step' }) steps: TrackStepProgress[];
  @Field(() => Float, { description: 'Lines met of all lines on the way, 0 to 1' }) share: number;
  @Field(() => TrackStepProgress, { nullable: true, description: 'The step in hand, with the gap to it; null: the target is reached' }) next: TrackStepProgress | null;
}

/** A post that would bring somebody on. */
@ObjectType({ description: 'A vacant post that would bring somebody on, with how well it fits' })
export class PostSuggestion {
  @Field(() => ID) postId: string;
  @Field(() => ID) organisationId: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => Float, { description: 'How far verified skills cover its duties, 0 to 1' }) ability: number;
  @Field(() => Float, { description: 'Unmet lines about posts and tenure of the step in hand that it serves, 0 to 1' }) growth: number;
  @Field(() => Float, { description: 'The mean of the two' }) fit: number;
  @Field({ description: 'A hiring slot for it is advertised' }) advertised: boolean;
}

@ArgsType()
export class CareerPlanArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) expertId?: string | null;
  @Field({ defaultValue: false, description: 'Ended ones too' }) past: boolean;
}

/** A plan as it is proposed. */
@InputType()
export class CareerPlanInput {
  @Field(() => ID, { description: 'One of the own people' }) expertId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => ID) trackCode: string;
  @Field(() => ID) targetCode: string;
  @Field({ description: 'By when, YYYY-MM-DD' }) targetOn: string;
}

@InputType({ description: 'A post that somebody might be given' })
export class SupposedPostInput {
  @Field({ defaultValue: false }) securityManagement: boolean;
  @Field(() => [PostDutyInput], { defaultValue: [] }) duties: PostDutyInput[];
  @Field(() => Int, { description: '1 to 480' }) months: number;
}

@InputType({ description: 'A skill that might be verified' })
export class SupposedSkillInput {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4' }) level: number;
}

@InputType({ description: 'Exercises that somebody might take part in' })
export class SupposedExerciseInput {
  @Field() kind: string;
  @Field(() => Int, { description: '1 to 50' }) times: number;
}

/** What one asks "and if". */
@InputType({ description: 'What might be done; posts are held one after the other from today on' })
export class WhatIfInput implements WhatIf {
  @Field(() => [SupposedPostInput], { defaultValue: [] }) posts: SupposedPostInput[];
  @Field(() => [SupposedSkillInput], { defaultValue: [] }) skills: SupposedSkillInput[];
  @Field(() => [String], { defaultValue: [] }) courses: string[];
  @Field(() => [SupposedExerciseInput], { defaultValue: [] }) exercises: SupposedExerciseInput[];
  @Field(() => Int, { defaultValue: 0, description: '0 to 50' }) secondments: number;
}

/** Plans, attainment and returns of a fiscal year. */
@ObjectType({ description: 'Plans, attainment and returns of a fiscal year (April to March)' })
export class CareerPlanFigures {
  @Field(() => Int) fiscalYear: number;
  @Field(() => ID, { nullable: true, description: 'Null: every body that the caller looks after' }) organisationId: string | null;
  @Field(() => [CareerFigure]) figures: CareerFigure[];
}

export const CareerPlanResult = createUnionType({ name: 'CareerPlanResult', types: () => [CareerPlan, CareerEntryInvalid, CareerRecordUnknown] as const });
export const WhatIfResult = createUnionType({ name: 'WhatIfResult', types: () => [CareerProgress, CareerEntryInvalid] as const });
export const CareerPlanFiguresResult = createUnionType({ name: 'CareerPlanFiguresResult', types: () => [CareerPlanFigures, CareerEntryInvalid, CareerRecordUnknown] as const });
