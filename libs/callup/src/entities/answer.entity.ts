import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AnswerName } from './invitation.entity.ts';

/** One received answer; never changed: the invitation's current answer is a fold of its rows. */
@Entity('answer')
export class AnswerEntity {
  /** A bigint, therefore text. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: string;

  @Column({ name: 'invitation_id', type: 'uuid' })
  invitationId: string;

  @Column({ type: 'text' })
  kind: AnswerName;

  @Column({ name: 'arrive_at', type: 'timestamptz', nullable: true })
  arriveAt: Date | null;

  @Column({ type: 'text' })
  channel: 'SMS' | 'LINK' | 'EMAIL' | 'VOICE' | 'COORDINATOR';

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  @Column({ type: 'boolean' })
  late: boolean;

  @Column({ name: 'note_sealed', type: 'bytea', nullable: true })
  noteSealed: Buffer | null;

  @Column({ name: 'inbox_id', type: 'uuid', nullable: true })
  inboxId: string | null;

  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy: string | null;

  /** Makes a repetition harmless: inbox id, nonce of the link's form, key of the coordinator's entry. */
  @Column({ name: 'source_key', type: 'text' })
  sourceKey: string;
}
