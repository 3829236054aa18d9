import { createUnionType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { BadObligation } from './obligation.refusals.ts';
import { ObligationKind } from './obligation.rule.ts';

registerEnumType(ObligationKind, { name: 'ObligationKind', description: 'What else may call an expert' });

/** Something else that may call me. */
@InputType()
export class ObligationInput {
  @Field(() => ObligationKind) kind: ObligationKind;
  @Field({ description: 'The first day, YYYY-MM-DD in Japan' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'The last day; null: no end' }) untilOn?: string | null;
  @Field({ description: 'It goes first: no call-up takes me for these days' }) goesFirst: boolean;
}

/** Something else that may call me. */
@ObjectType({ description: 'Something else that may call me' })
export class RivalObligation {
  @Field(() => ObligationKind) kind: ObligationKind;
  @Field() fromOn: string;
  @Field(() => String, { nullable: true }) untilOn: string | null;
  @Field() goesFirst: boolean;
}

/** What I declared. */
@ObjectType({ description: 'What else may call me, as I declared it' })
export class MyObligations {
  @Field(() => [RivalObligation]) obligations: RivalObligation[];
}

/** What stands now, or why nothing was changed. */
export const SetMyObligationsResult = createUnionType({ name: 'SetMyObligationsResult', types: () => [MyObligations, NotAnExpert, BadObligation] as const });
