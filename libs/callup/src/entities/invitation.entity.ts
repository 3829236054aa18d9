import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What an expert said: yes, yes from a time, remote only, no. */
export type AnswerName = 'YES' | 'YES_FROM' | 'REMOTE_ONLY' | 'NO';

/** Where an expert stands in the team. */
export type AssignmentName = 'PROPOSED' | 'ASSIGNED' | 'RESERVE' | 'STOOD_DOWN' | 'RELEASED';

/** One expert in one call-up. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'call_up_id', type: 'uuid' })
  callUpId: string;

  @Column({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  /** 0 is held back for a later wave. */
  @Column({ type: 'smallint' })
  wave: number;

  /** Public number of the answer link; a bigint, therefore text. */
  @Column({ name: 'link_number', type: 'bigint', insert: false, update: false })
  linkNumber: string;

  /** Positions of the requirement lines that this person fits. */
  @Column({ type: 'smallint', array: true })
  lines: number[];

  /** Fit per line, in the order of `lines`; 0 to 1, 1 is best. */
  @Column({ type: 'real', array: true })
  scores: number[];

  /** Order of calling inside the call-up, from 1. */
  @Column({ type: 'int' })
  rank: number;

  @Column({ type: 'text', nullable: true })
  answer: AnswerName | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'arrive_at', type: 'timestamptz', nullable: true })
  arriveAt: Date | null;

  @Column({ name: 'answer_channel', type: 'text', nullable: true })
  answerChannel: string | null;

  @Column({ name: 'answer_late', type: 'boolean' })
  answerLate: boolean;

  @Column({ name: 'unclear_at', type: 'timestamptz', nullable: true })
  unclearAt: Date | null;

  /** When the link's page was first shown to a browser. */
  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt: Date | null;

  @Column({ name: 'release_state', type: 'text' })
  releaseState: string;

  @Column({ type: 'text', nullable: true })
  assignment: AssignmentName | null;

  @Column({ name: 'requirement_position', type: 'smallint', nullable: true })
  requirementPosition: number | null;

  @Column({ name: 'assigned_at', type: 'timestamptz', nullable: true })
  assignedAt: Date | null;
}
