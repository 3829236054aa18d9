import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { RequirementKind, type Requirement, type Step } from './track.rule.ts';

registerEnumType(RequirementKind, {
  name: 'RequirementKind',
  description: 'POST: months in a post with that duty, or without one in any of security management; TENURE: months in any post of security; EXERCISE, SECONDMENT: how often; COURSE: attended; SKILL: verified',
});

/** A line of a step. */
@ObjectType({ description: 'What a step asks for' })
export class TrackRequirement implements Requirement {
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => String, { nullable: true, description: 'POST, SKILL: work role; EXERCISE: its kind; COURSE: its code' }) ref: string | null;
  @Field(() => Int, { nullable: true, description: '1 to 4' }) level: number | null;
  @Field(() => Int, { description: 'POST, TENURE: months; EXERCISE, SECONDMENT: times' }) amount: number;
}

@ObjectType({ description: 'A step of a track' })
export class TrackStep implements Step {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => [ID], { description: 'Steps that come first' }) after: string[];
  @Field(() => [TrackRequirement]) requirements: TrackRequirement[];
}

/** A version of a track, which never changes. */
@ObjectType({ description: 'A version of a career track; it never changes, because plans rest on it' })
export class CareerTrack {
  @Field(() => ID) id: string;
  @Field(() => ID) trackCode: string;
  @Field(() => Int) version: number;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field({ description: 'What it leads to' }) aimJa: string;
  @Field() aimEn: string;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
  @Field(() => [TrackStep], { description: 'In their order' }) steps: TrackStep[];
}

@InputType()
export class TrackRequirementInput implements Requirement {
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => String, { nullable: true, defaultValue: null }) ref: string | null;
  @Field(() => Int, { nullable: true, defaultValue: null }) level: number | null;
  @Field(() => Int, { defaultValue: 1 }) amount: number;
}

@InputType()
export class TrackStepInput implements Step {
  @Field(() => ID) code: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => [ID], { defaultValue: [] }) after: string[];
  @Field(() => [TrackRequirementInput], { defaultValue: [] }) requirements: TrackRequirementInput[];
}

/** A version as it is published. */
@InputType()
export class TrackVersionInput {
  @Field(() => ID) trackCode: string;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field() aimJa: string;
  @Field() aimEn: string;
  @Field({ description: 'First day, YYYY-MM-DD; after that of the version before' }) validFrom: string;
  @Field(() => [TrackStepInput]) steps: TrackStepInput[];
}

export const TrackResult = createUnionType({ name: 'TrackResult', types: () => [CareerTrack, CareerEntryInvalid, CareerRecordUnknown] as const });
