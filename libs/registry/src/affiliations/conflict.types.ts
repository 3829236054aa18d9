import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { BadConflict } from './conflict.refusals.ts';
import { ConflictReason } from './conflict.rule.ts';

registerEnumType(ConflictReason, { name: 'ConflictReason', description: "Why somebody stays out of an organisation's incidents" });

/** An organisation whose incidents I stay out of. */
@InputType()
export class ConflictInput {
  @Field(() => ID) organisationId: string;
  @Field(() => ConflictReason) reason: ConflictReason;
  @Field(() => String, { nullable: true, description: 'The last day on which it holds, YYYY-MM-DD in Japan: a cooling-off period; null: until I take it back' }) untilOn?: string | null;
  @Field({ defaultValue: false, description: 'Every organisation of the group that it belongs to, now and later' }) wholeGroup: boolean;
}

/** An organisation whose incidents I stay out of. */
@ObjectType({ description: 'An organisation whose incidents I stay out of; coordinators see a count only' })
export class MyConflict {
  @Field(() => ID) organisationId: string;
  @Field() organisationJa: string;
  @Field() organisationEn: string;
  @Field(() => ConflictReason) reason: ConflictReason;
  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD in Japan; null: no end' }) untilOn: string | null;
  @Field({ description: 'Every organisation of the group that it belongs to' }) wholeGroup: boolean;
}

/** What I declared and still holds. */
@ObjectType({ description: 'What I declared and still holds' })
export class MyConflicts {
  @Field(() => [MyConflict]) conflicts: MyConflict[];
}

/** What stands now, or why nothing was changed. */
export const SetMyConflictsResult = createUnionType({ name: 'SetMyConflictsResult', types: () => [MyConflicts, NotAnExpert, BadConflict] as const });
