import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnclearReplyReason } from '../answers/unclear.reason.ts';

/** A reply that could not be booked; it waits for a coordinator. */
@Entity('unclear_reply')
export class UnclearReplyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'inbox_id', type: 'uuid' })
  inboxId: string;

  @Column({ name: 'call_up_id', type: 'uuid', nullable: true })
  callUpId: string | null;

  @Column({ name: 'invitation_id', type: 'uuid', nullable: true })
  invitationId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: UnclearReplyReason | null;

  @Column({ name: 'text_sealed', type: 'bytea' })
  textSealed: Buffer;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;

  @Column({ name: 'resolved_by', type: 'uuid', nullable: true })
  resolvedBy: string | null;
}
