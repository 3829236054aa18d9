import { Connection, DateTime } from '@muster/platform';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerName, AssignmentName, InvitationEntity } from '../entities/invitation.entity.ts';
import { AnswerKindEnum, AssignmentEnum } from './enums.ts';

/** How well a person fits a line. */
@ObjectType()
export class InvitationFit {
  @Field(() => Int, { description: 'Position of the line' }) position: number;
  @Field(() => Float, { description: '0 to 1, 1 is best' }) score: number;
}

/** One expert in one call-up (招集対象). */
@ObjectType({ description: 'One expert in one call-up: wave, answer, assignment' })
export class Invitation {
  @Field(() => ID) id: string;
  @Field(() => ID) callUpId: string;
  @Field(() => ID) expertId: string;
  @Field(() => Int, { description: '0: held back for a later wave' }) wave: number;
  @Field(() => Int, { description: 'Order of calling, from 1' }) rank: number;
  @Field(() => [InvitationFit], { description: 'The lines that this person fits' }) fits: InvitationFit[];
  @Field(() => AnswerKindEnum, { nullable: true }) answer: AnswerName | null;
  @Field(() => DateTime, { nullable: true }) answeredAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'With YES_FROM' }) arriveAt: Date | null;
  @Field(() => String, { nullable: true, description: 'SMS, LINK, EMAIL, VOICE or COORDINATOR' }) answerChannel: string | null;
  @Field({ description: 'The answer came after the deadline; kept, not counted' }) answerLate: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When a reply came that could not be read' }) unclearAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the answer page was first opened' }) seenAt: Date | null;
  @Field(() => AssignmentEnum, { nullable: true }) assignment: AssignmentName | null;
  @Field(() => Int, { nullable: true, description: 'Position of the line of the assignment' }) requirementPosition: number | null;
  @Field(() => DateTime, { nullable: true }) assignedAt: Date | null;
  @Field({ description: 'NOT_NEEDED, PENDING (the place is held), GRANTED, REFUSED, or LAPSED: the employer did not answer in time' }) release: string;

  constructor(row: InvitationEntity) {
    this.id = row.id;
    this.callUpId = row.callUpId;
    this.expertId = row.expertId;
    this.wave = row.wave;
    this.rank = row.rank;
    this.fits = row.lines.map((position, index) => ({ position, score: row.scores[index] ?? 0 }));
    this.answer = row.answer;
    this.answeredAt = row.answeredAt;
    this.arriveAt = row.arriveAt;
    this.answerChannel = row.answerChannel;
    this.answerLate = row.answerLate;
    this.unclearAt = row.unclearAt;
    this.seenAt = row.seenAt;
    this.assignment = row.assignment;
    this.requirementPosition = row.requirementPosition;
    this.assignedAt = row.assignedAt;
    this.release = row.releaseState;
  }
}

/** A page of invitations in the order of calling. */
@ObjectType({ description: 'A page of invitations in the order of calling' })
export class InvitationConnection extends Connection(Invitation) {}

/** Narrows a list of invitations; what is left out does not narrow. */
@InputType()
export class InvitationFilter {
  @Field(() => [AnswerKindEnum], { nullable: true, description: 'Any of these answers' }) answers?: AnswerName[] | null;
  @Field(() => Boolean, { nullable: true, description: 'true: people who were called and gave no answer' }) silent?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only answers that came late, or only those in time' }) late?: boolean | null;
  @Field(() => [AssignmentEnum], { nullable: true, description: 'Any of these assignments' }) assignments?: AssignmentName[] | null;
  @Field(() => Int, { nullable: true }) wave?: number | null;
  @Field(() => Int, { nullable: true, description: 'People who fit the line at this position' }) line?: number | null;
  @Field(() => [ID], { nullable: true, description: 'Only these people' }) expertIds?: string[] | null;
}
