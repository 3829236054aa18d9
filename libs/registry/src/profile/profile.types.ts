import { Refusal, type Locale } from '@muster/platform';
import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Expert } from '../experts/expert.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import type { ProfileChange, ProfileProblem } from './profile-change.rule.ts';
import { ProfileStepKind, ProfileStepState } from './profile-steps.rule.ts';

registerEnumType(ProfileStepKind, { name: 'ProfileStepKind', description: 'A step of a profile' });
registerEnumType(ProfileStepState, { name: 'ProfileStepState', description: 'DUE: it wants a look; MISSING: without it no call-up finds the person, or he cannot become a member' });

/** What I change of my entry; what is left out stays. */
@InputType({ description: 'What I change of my entry; what is left out stays' })
export class ProfileInput implements ProfileChange {
  @Field(() => String, { nullable: true, description: 'JIS code of where I live' }) prefectureCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'I can serve from afar' }) remoteOk?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'I can travel; false: remote, or in my own prefecture' }) travelOk?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'JIS codes of where I travel to, beside the blocks; none of both: anywhere' }) travelPrefectureCodes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Blocks to which I travel, by Japanese or English name' }) travelBlocks?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'ISO 639-1 codes' }) languages?: string[] | null;
  @Field(() => String, { nullable: true, description: 'ja or en: the language of messages to me' }) messageLanguage?: string | null;
}

/** A step of my profile. */
@ObjectType({ description: 'A step of my profile, and how long it will take' })
export class MyProfileStep {
  @Field(() => ProfileStepKind) step: ProfileStepKind;
  @Field(() => ProfileStepState) state: ProfileStepState;
  @Field(() => Int, { description: 'Seconds; 0 when it is done' }) seconds: number;
}

/** A change that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadProfile extends Refusal {
  constructor(locale: Locale, problem: ProfileProblem) {
    super(locale, { code: 'BAD_PROFILE', ...problem });
  }
}

/** The expert's entry as it stands now, or why not. */
export const MyProfileResult = createUnionType({ name: 'MyProfileResult', types: () => [Expert, NotAnExpert] as const });
export const UpdateMyProfileResult = createUnionType({ name: 'UpdateMyProfileResult', types: () => [Expert, NotAnExpert, BadProfile] as const });
