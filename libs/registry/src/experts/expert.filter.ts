import { DateTime } from '@muster/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ExpertSector, ExpertStatus } from '../entities/expert.entity.ts';

/** A time at which, or throughout which, an expert must be free. */
@InputType({ description: 'Free at an instant, or throughout from–until' })
export class AvailableAt {
  @Field(() => DateTime) from: Date;
  @Field(() => DateTime, { nullable: true, description: 'Left out: the instant `from`' }) until?: Date | null;
}

/** Which experts to list: every filled field narrows the list. */
@InputType({ description: 'Which experts to list: every filled field narrows the list' })
export class ExpertFilter {
  @Field(() => String, { nullable: true, description: 'Names in kanji, kana or romaji; every word must occur, one character begins a name' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'A work role' }) roleId?: string | null;
  @Field(() => Int, { nullable: true, description: '1 to 4: at least this level in the role, or in any role' }) minLevel?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Only skills that an officer has verified' }) verifiedOnly?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'JIS codes: any of them' }) prefectureCodes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Blocks by Japanese or English name: any of them' }) blocks?: string[] | null;
  @Field(() => ExpertSector, { nullable: true }) sector?: ExpertSector | null;
  @Field(() => [String], { nullable: true, description: 'ISO 639-1 codes: all of them' }) languages?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Who belongs to it today, by his main affiliation or beside it' }) organisationId?: string | null;
  @Field(() => [ExpertStatus], { nullable: true, description: 'Any of them' }) status?: ExpertStatus[] | null;
  @Field(() => AvailableAt, { nullable: true }) availableAt?: AvailableAt | null;
}
