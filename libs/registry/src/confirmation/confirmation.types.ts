import { DateTime } from '@muster/platform';
import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAnExpert } from '../registry.refusals.ts';
import { ConfirmationState } from './confirmation.rule.ts';

registerEnumType(ConfirmationState, { name: 'ConfirmationState', description: 'Whether an entry has been confirmed within the quarter; DUE: two weeks or less are left' });

/** When I last said that my entry is right, and until when that holds. */
@ObjectType({ description: 'When I last said that my entry is right, and until when that holds' })
export class RecordConfirmation {
  @Field(() => DateTime, { nullable: true, description: 'Null: never yet' }) confirmedAt: Date | null;
  @Field({ description: 'The last day by which it is confirmed again, YYYY-MM-DD in Japan' }) dueOn: string;
  @Field(() => ConfirmationState) state: ConfirmationState;
}

/** Active experts by how their entries stand. */
@ObjectType({ description: 'Active experts by how their entries stand' })
export class ConfirmationFigures {
  @Field(() => Int) current: number;
  @Field(() => Int) due: number;
  @Field(() => Int) overdue: number;
}

/** How the entry stands now, or why not. */
export const ConfirmMyRecordResult = createUnionType({ name: 'ConfirmMyRecordResult', types: () => [RecordConfirmation, NotAnExpert] as const });
