import { Connection, DateTime, PageArgs } from '@muster/platform';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerEntryInvalid, CareerRecordChanged, CareerRecordUnknown } from '../career.refusals.ts';
import { HoldingKind } from './post.fold.ts';

export const PostChange = { FOUNDED: 'FOUNDED', CHANGED: 'CHANGED', ABOLISHED: 'ABOLISHED' } as const;
export const PostLayer = { POLITICAL: 'POLITICAL', EXECUTIVE: 'EXECUTIVE', MANAGER: 'MANAGER', OFFICER: 'OFFICER', GENERAL: 'GENERAL' } as const;
registerEnumType(HoldingKind, { name: 'HoldingKind', description: 'HOLDER: as the main post (専任); CONCURRENT: beside another (兼務); ACTING: stands in, and the post counts as vacant (事務取扱)' });
registerEnumType(PostChange, { name: 'PostChange', description: 'What was written down of a post' });
registerEnumType(PostLayer, { name: 'PostLayer', description: '政務, 幹部, 管理職, 担当, 一般' });

/** A rank of posts. */
@ObjectType({ description: 'A rank of posts, in force from a day on' })
export class PostRank {
  @Field(() => ID) code: string;
  @Field(() => PostLayer) layer: keyof typeof PostLayer;
  @Field() nameJa: string;
  @Field() nameEn: string;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) validTo: string | null;
}

/** What somebody does in a post. */
@ObjectType({ description: 'What somebody does in a post' })
export class PostDuty {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4' }) level: number;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
}

/** Somebody's time in a post. */
@ObjectType({ description: "Somebody's time in a post" })
export class PostHolding {
  @Field(() => ID) id: string;
  @Field(() => HoldingKind) kind: HoldingKind;
  @Field(() => ID, { nullable: true, description: 'Somebody of the roster; null: not on it, or erased since' }) expertId: string | null;
  @Field(() => String, { nullable: true, description: 'Somebody else, by his body\'s own number' }) staffCode: string | null;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
}

/** How a post was written down after a change. */
@ObjectType({ description: 'How a post was written down after a change' })
export class PostEvent {
  @Field(() => PostChange) what: keyof typeof PostChange;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) abolishedOn: string | null;
  @Field(() => DateTime) at: Date;
}

/** A position of a body. */
@ObjectType({ description: 'A position of a body. Body, rank and flag never change: a post that changes them is abolished and replaced' })
export class Post {
  @Field(() => ID) id: string;
  @Field(() => ID) organisationId: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ID, { description: 'Code of the rank' }) rank: string;
  @Field({ description: 'A post of security management' }) securityManagement: boolean;
  @Field({ description: 'First day, YYYY-MM-DD' }) foundedOn: string;
  @Field(() => String, { nullable: true, description: 'The first day without it, YYYY-MM-DD' }) abolishedOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The post in whose place it came' }) replacesId: string | null;
  @Field(() => Int, { description: 'Give it back with a change' }) version: number;
}

@ObjectType()
export class PostConnection extends Connection(Post) {}

/** Which posts. */
@ArgsType()
export class PostArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Posts of security management, or the others' }) securityManagement?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that nobody holds today, or the others' }) vacant?: boolean | null;
  @Field({ defaultValue: false, description: 'Abolished ones too' }) past: boolean;
}

@InputType()
export class PostDutyInput {
  @Field(() => ID) workRoleId: string;
  @Field(() => Int, { description: '1 to 4' }) level: number;
}

/** A post as it is founded. */
@InputType()
export class PostInput {
  @Field(() => ID) organisationId: string;
  @Field() titleJa: string;
  @Field() titleEn: string;
  @Field(() => ID) rank: string;
  @Field() securityManagement: boolean;
  @Field({ description: 'YYYY-MM-DD' }) foundedOn: string;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The abolished post in whose place it comes' }) replacesId: string | null;
  @Field(() => [PostDutyInput], { defaultValue: [] }) duties: PostDutyInput[];
}

/** Somebody's time in a post as it is recorded. */
@InputType()
export class PostHoldingInput {
  @Field(() => ID) postId: string;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'One of the own people, or a candidate who accepted' }) expertId: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'For somebody who is not on the roster' }) staffCode: string | null;
  @Field(() => HoldingKind) kind: HoldingKind;
  @Field({ description: 'YYYY-MM-DD' }) fromOn: string;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Last day, YYYY-MM-DD' }) untilOn: string | null;
}

export const PostResult = createUnionType({ name: 'PostResult', types: () => [Post, CareerEntryInvalid, CareerRecordUnknown, CareerRecordChanged] as const });
