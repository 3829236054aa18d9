import { Connection, DateTime } from '@muster/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { UnclearReplyReason } from '../answers/unclear.reason.ts';
import type { UnclearReplyEntity } from '../entities/unclear-reply.entity.ts';
import { UnclearReplyReasonEnum } from './enums.ts';

/** A reply that could not be booked. */
@ObjectType({ description: 'A reply that could not be booked; it waits for a coordinator' })
export class UnclearReply {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null: it could not be told which call-up is meant' }) callUpId: string | null;
  @Field(() => ID, { nullable: true }) invitationId: string | null;
  @Field(() => UnclearReplyReasonEnum, { nullable: true, description: 'Null: it came before reasons were kept' }) reason: UnclearReplyReason | null;
  @Field(() => DateTime) receivedAt: Date;
  @Field(() => DateTime, { nullable: true }) resolvedAt: Date | null;
  /** A field resolver opens it for whoever asks. */
  readonly sealed: Buffer;
  /** Whose answer it is, where that is known. */
  readonly expertId: string | null;

  constructor(row: UnclearReplyEntity, expertId: string | null) {
    this.id = row.id;
    this.callUpId = row.callUpId;
    this.invitationId = row.invitationId;
    this.receivedAt = row.receivedAt;
    this.resolvedAt = row.resolvedAt;
    this.reason = row.reason;
    this.sealed = row.textSealed;
    this.expertId = expertId;
  }
}

/** A page of unclear replies, the newest first. */
@ObjectType({ description: 'A page of unclear replies, the newest first' })
export class UnclearReplyConnection extends Connection(UnclearReply) {}
