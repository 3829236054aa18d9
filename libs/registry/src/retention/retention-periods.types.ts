import { DateTime, Refusal, type Locale } from '@muster/platform';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RetentionKind, type RetentionProblem } from './retention-period.rule.ts';

registerEnumType(RetentionKind, {
  name: 'RetentionKind',
  description: 'ENTRY: contact data after leaving; BODY: texts of messages; RECORD: call-ups; AUDIT, DISCLOSURE: the record at hand; ARCHIVE: its files',
});

/** A period from a day on. */
@ObjectType({ description: 'For how long something is kept, from a day on' })
export class RetentionPeriod {
  @Field(() => Int) days: number;
  @Field({ description: 'First day, YYYY-MM-DD' }) validFrom: string;
  @Field({ description: 'It holds today' }) inForce: boolean;
  @Field(() => ID, { nullable: true, description: 'The user who recorded it; null: it came with the product' }) recordedBy: string | null;
  @Field(() => DateTime, { nullable: true }) recordedAt: Date | null;
}

/** What is kept, and for how long. */
@ObjectType({ description: 'What is kept for how long, with its history' })
export class Retention {
  @Field(() => RetentionKind) what: RetentionKind;
  @Field({ description: 'In the language of the user' }) meaning: string;
  @Field(() => Int, { description: 'Days, at least' }) least: number;
  @Field(() => Int, { description: 'Days, at most' }) most: number;
  @Field(() => [RetentionPeriod], { description: 'The newest first' }) periods: RetentionPeriod[];
}

/** All periods. */
@ObjectType({ description: 'Everything that is kept for a time' })
export class RetentionBook {
  @Field(() => [Retention]) retentions: Retention[];
}

/** A period cannot be set so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class RetentionInvalid extends Refusal {
  constructor(locale: Locale, problem: RetentionProblem) {
    super(locale, { code: 'RETENTION_INVALID', ...problem });
  }
}

export const SetRetentionResult = createUnionType({ name: 'SetRetentionResult', types: () => [RetentionBook, RetentionInvalid] as const });
