import { DateTime } from '@muster/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { CoordinatorEntry } from '../answers/answer-entry.rule.ts';
import type { AnswerKind } from '../rules.types.ts';
import { AnswerKindEnum } from './enums.ts';

/** An answer that a coordinator heard by telephone or in person. */
@InputType({ description: 'An answer that a coordinator heard by telephone or in person' })
export class RecordAnswerInput {
  @Field(() => ID) invitationId: string;
  @Field(() => AnswerKindEnum) answer: AnswerKind;
  @Field(() => DateTime, { nullable: true, description: 'With YES_FROM' }) arriveAt?: Date | null;
  @Field({ description: 'How it was received, 1 to 500 characters' }) note: string;
  @Field({ description: 'Given by the client: the same key twice stores one answer' }) entryKey: string;
}

/** The entry in the form that rules and services read. */
export function entryOf(given: RecordAnswerInput): CoordinatorEntry {
  return { invitationId: given.invitationId, kind: given.answer, arriveAt: given.arriveAt ?? null, note: given.note, entryKey: given.entryKey };
}
