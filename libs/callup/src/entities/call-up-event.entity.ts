import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One entry of a call-up's timeline; `detail` holds ids and counts only. */
@Entity('call_up_event')
export class CallUpEventEntity {
  /** A bigint, therefore text. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: string;

  @Column({ name: 'call_up_id', type: 'uuid' })
  callUpId: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  at: Date;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'jsonb' })
  detail: Record<string, unknown>;
}
