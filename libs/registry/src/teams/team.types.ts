import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { Expert } from '../experts/expert.types.ts';
import { TeamPost } from './team-roster.rule.ts';
import { NothingToEnd, TeamChanged, TeamInvalid, TeamUnknown } from './team.refusals.ts';

export const TeamKind = {
  CYMAT: 'CYMAT', REGIONAL_CYMAT: 'REGIONAL_CYMAT', MINISTRY_CSIRT: 'MINISTRY_CSIRT', PREFECTURE_CSIRT: 'PREFECTURE_CSIRT', MUNICIPALITY_CSIRT: 'MUNICIPALITY_CSIRT',
} as const;
export type TeamKind = keyof typeof TeamKind;

registerEnumType(TeamKind, { name: 'TeamKind', description: 'CYMAT, regional CYMAT, or the CSIRT of a ministry, prefecture or municipality' });
registerEnumType(TeamPost, { name: 'TeamPost', description: 'One lead and one deputy at a time' });

/** Another team that helps, and is helped by, this one. */
@ObjectType({ description: 'Another team that helps, and is helped by, this one' })
export class TeamAid {
  @Field(() => ID) partnerId: string;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
  @Field({ description: 'Today' }) inForce: boolean;
}

/** A standing team. */
@ObjectType({ description: 'A standing team that a call-up can target' })
export class Team {
  @Field(() => ID) id: string;
  @Field(() => TeamKind) kind: TeamKind;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => ID, { nullable: true, description: 'The body whose team it is' }) organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'JIS code' }) prefectureCode: string | null;
  @Field(() => Int, { description: '0 to 4: from which severity it is activated; drills always may' }) leastSeverity: number;
  @Field({ description: 'Who activates it and how' }) activationJa: string;
  @Field() activationEn: string;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) validTo: string | null;
  @Field({ description: 'Exists today' }) inForce: boolean;
  @Field(() => Int, { description: 'Give it back with a change' }) version: number;
  @Field(() => [TeamAid], { description: 'Mutual aid, with its history' }) aid: TeamAid[];
}

/** Somebody's place in a team. */
@ObjectType({ description: "Somebody's place in a team" })
export class TeamMember {
  @Field(() => Expert) expert: Expert;
  @Field(() => TeamPost) post: TeamPost;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
}

/** A place of my own. */
@ObjectType({ description: 'A place of my own in a team' })
export class MyTeam {
  @Field(() => Team) team: Team;
  @Field(() => TeamPost) post: TeamPost;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
}

/** A team as it is entered. */
@InputType()
export class TeamInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new team', defaultValue: null }) id: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was changed', defaultValue: null }) version: number | null;
  @Field(() => TeamKind) kind: TeamKind;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'JIS code', defaultValue: null }) prefectureCode: string | null;
  @Field(() => Int, { description: '0 to 4' }) leastSeverity: number;
  @Field() activationJa: string;
  @Field() activationEn: string;
  @Field({ description: 'YYYY-MM-DD' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD', defaultValue: null }) validTo: string | null;
}

/** A place as it is given. */
@InputType()
export class TeamPlaceInput {
  @Field(() => ID) teamId: string;
  @Field(() => ID) expertId: string;
  @Field(() => TeamPost) post: TeamPost;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD', defaultValue: null }) untilOn: string | null;
}

export const RecordTeamResult = createUnionType({ name: 'RecordTeamResult', types: () => [Team, TeamInvalid, TeamUnknown, TeamChanged] as const });
export const TeamPlaceResult = createUnionType({ name: 'GiveTeamPlaceResult', types: () => [Team, TeamInvalid, TeamUnknown, ExpertUnknown] as const });
export const EndPlaceResult = createUnionType({ name: 'EndTeamPlaceResult', types: () => [Team, TeamInvalid, TeamUnknown, NothingToEnd] as const });
export const AgreeAidResult = createUnionType({ name: 'AgreeMutualAidResult', types: () => [Team, TeamInvalid, TeamUnknown] as const });
export const EndAidResult = createUnionType({ name: 'EndMutualAidResult', types: () => [Team, TeamInvalid, TeamUnknown, NothingToEnd] as const });
