import { DateTime, type Locale } from '@muster/platform';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { ConsentUnknown, RegistrationIsLeaving } from './consent.refusals.ts';

/** One time that a consent was given or withdrawn. */
@ObjectType({ description: 'One time that a consent was given or withdrawn' })
export class ConsentChange {
  @Field() given: boolean;
  @Field(() => DateTime) at: Date;
  @Field(() => Int, { description: 'The wording that was shown' }) version: number;
}

/** A row as the database gives it. */
export interface ConsentRow {
  code: string;
  version: number;
  titleJa: string;
  titleEn: string;
  textJa: string;
  textEn: string;
  given: boolean;
  since: Date | null;
  history: { given: boolean; at: string; version: number }[];
}

/** One layer of consent, as its giver sees it. */
@ObjectType({ description: 'What I consent to, or not: one purpose' })
export class Consent {
  @Field({ description: 'REGISTRATION, CHANNEL_SMS, …' }) code: string;
  @Field(() => Int, { description: 'The present wording' }) version: number;
  @Field({ description: 'In my language' }) title: string;
  @Field({ description: 'What is done and for what, in my language' }) purpose: string;
  @Field() given: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Null: since registration, or never' }) since: Date | null;
  @Field(() => [ConsentChange], { description: 'The newest first' }) history: ConsentChange[];

  constructor(row: ConsentRow, locale: Locale) {
    this.code = row.code;
    this.version = row.version;
    this.title = locale === 'ja' ? row.titleJa : row.titleEn;
    this.purpose = locale === 'ja' ? row.textJa : row.textEn;
    this.given = row.given;
    this.since = row.since;
    this.history = row.history.map((change) => ({ ...change, at: new Date(change.at) }));
  }
}

/** The consent as it stands now, or why it was not changed. */
export const SetConsentResult = createUnionType({
  name: 'SetConsentResult', types: () => [Consent, NotAnExpert, ConsentUnknown, RegistrationIsLeaving] as const,
});
