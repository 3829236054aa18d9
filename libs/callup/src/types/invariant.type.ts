import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What breaks an invariant. */
@ObjectType()
export class InvariantBreach {
  @Field() what: string;
  @Field(() => Int) count: number;
  @Field(() => [String], { description: 'Ids, five at most' }) samples: string[];
}

/** Whether one invariant of the engine holds for a call-up, as an auditor that shares no code with it finds. */
@ObjectType({ description: 'Whether one invariant of the engine holds for a call-up' })
export class InvariantCheck {
  @Field(() => ID, { description: 'I1 to I12' }) id: string;
  @Field() says: string;
  @Field() holds: boolean;
  @Field(() => [InvariantBreach]) breaches: InvariantBreach[];
}
