import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { TextMissing } from '../vetting/input.refusals.ts';
import { OwnSkill, SkillInvalid, SkillUnknown } from './skill.refusals.ts';

/** A work role that somebody can fill, with what stands behind it. */
@ObjectType({ description: 'A work role that somebody can fill, with what stands behind it' })
export class SkillRecord {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4; what counts for call-ups' }) level: number;
  @Field(() => Int, { nullable: true, description: 'Claimed above what is verified; waits for an officer' }) claimedLevel: number | null;
  @Field(() => DateTime, { nullable: true, description: 'null: claimed by the expert himself' }) verifiedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The officer who verified it' }) verifiedByName: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) lastExercisedOn: string | null;
}

/** What an officer said of a skill. */
@ObjectType({ description: 'What an officer said of a skill, and on what evidence; every judgement stays' })
export class SkillJudgement {
  @Field(() => ID) id: string;
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4; 0 withdrew the verification' }) level: number;
  @Field() evidence: string;
  @Field(() => ID) byUser: string;
  @Field({ description: 'As the officer was called then' }) byName: string;
  @Field(() => DateTime) at: Date;
}

/** Everything on record about one person's skills. */
@ObjectType({ description: "Everything on record about one person's skills; for himself and for vetting officers" })
export class SkillFile {
  @Field(() => ID) expertId: string;
  @Field(() => [SkillRecord], { description: 'The highest level first' }) skills: SkillRecord[];
  @Field(() => [SkillJudgement], { description: 'The newest first' }) judgements: SkillJudgement[];
}

/** A skill as its holder claims it. */
@InputType()
export class SkillClaimInput {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4; 4 owns the decision' }) level: number;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD', defaultValue: null }) lastExercisedOn: string | null;
}

/** An officer's judgement. */
@InputType()
export class SkillJudgementInput {
  @Field(() => ID) expertId: string;
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4' }) level: number;
  @Field({ description: 'What the officer saw; kept sealed' }) evidence: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null: as it stands', defaultValue: null }) lastExercisedOn: string | null;
}

export const ClaimSkillResult = createUnionType({ name: 'ClaimSkillResult', types: () => [SkillFile, NotAnExpert, SkillInvalid] as const });
export const DropSkillResult = createUnionType({ name: 'DropSkillResult', types: () => [SkillFile, NotAnExpert, SkillUnknown] as const });
export const VerifySkillResult = createUnionType({ name: 'VerifySkillResult', types: () => [SkillFile, ExpertUnknown, OwnSkill, SkillInvalid, TextMissing] as const });
export const WithdrawSkillResult = createUnionType({ name: 'WithdrawVerificationResult', types: () => [SkillFile, ExpertUnknown, OwnSkill, SkillUnknown, TextMissing] as const });
