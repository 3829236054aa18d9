import { Connection, DateTime } from '@muster/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CallUpState } from '../callup.state.ts';
import type { AnswerName, AssignmentName } from '../entities/invitation.entity.ts';
import type { CallUpKind, Place } from '../rules.types.ts';
import { AnswerKindEnum, AssignmentEnum, CallUpKindEnum, CallUpStateEnum, PlaceEnum } from './enums.ts';

/**
 * A call-up as the invited expert sees it: what the message said, the own answer and place. Nothing of the
 * incident: whose it is, is told after acceptance and elsewhere.
 */
@ObjectType({ description: 'A call-up as the invited expert sees it, without anything of the incident' })
export class MyCallUp {
  @Field(() => ID) invitationId: string;
  @Field(() => ID, { description: 'As disclosures name it' }) callUpId: string;
  @Field({ description: 'The number as texts and replies show it, 014' }) code: string;
  @Field(() => CallUpKindEnum) kind: CallUpKind;
  @Field(() => CallUpStateEnum) state: CallUpState;
  @Field({ description: 'Four digits (照合), the same on every channel' }) authenticityCode: string;
  /** Field resolvers open the texts for whoever asks. */
  linkNumber: string;
  number: number;
  /** What the texts' placeholders stand for: the incident's severity and the role for which I am wanted most. */
  severity: number;
  roleJa: string | null;
  roleEn: string | null;
  textJaSealed: Buffer;
  textEnSealed: Buffer;
  @Field(() => DateTime) deadline: Date;
  @Field(() => AnswerKindEnum, { nullable: true }) answer: AnswerName | null;
  @Field(() => DateTime, { nullable: true }) answeredAt: Date | null;
  @Field(() => DateTime, { nullable: true }) arriveAt: Date | null;
  @Field() answerLate: boolean;
  @Field(() => AssignmentEnum, { nullable: true, description: 'Only what was told: a proposal is none yet' }) assignment: AssignmentName | null;
  @Field({ description: 'The place is held until my employer has released me' }) awaitsRelease: boolean;
  @Field(() => ID, { nullable: true, description: 'Work role of the place' }) workRoleId: string | null;
  @Field(() => PlaceEnum, { nullable: true }) place: Place | null;
  @Field(() => DateTime, { nullable: true }) fromAt: Date | null;
  @Field(() => DateTime, { nullable: true }) untilAt: Date | null;
}

/** A page of my call-ups, the newest first. */
@ObjectType({ description: 'A page of my call-ups, the newest first' })
export class MyCallUpConnection extends Connection(MyCallUp) {}
