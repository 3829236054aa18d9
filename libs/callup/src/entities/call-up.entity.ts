import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { IncidentEntity } from './incident.entity.ts';
import { RequirementEntity } from './requirement.entity.ts';

/** Life of a call-up; the legal moves are in `callup.state.ts`. */
export type CallUpStateName = 'DRAFT' | 'AWAITING_APPROVAL' | 'OPEN' | 'FILLED' | 'CLOSED' | 'CANCELLED';

/** When later waves stop. */
export type WaveStop = 'FILLED' | 'FILLED_WITH_RESERVES' | 'NEVER';

/** One broadcast for an incident. */
@Entity('call_up')
export class CallUpEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId: string;

  @ManyToOne(() => IncidentEntity, (incident) => incident.callUps)
  @JoinColumn({ name: 'incident_id' })
  incident: Relation<IncidentEntity>;

  /** Shown with three digits (014) in texts; the code of a reply by SMS. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  kind: 'REAL' | 'DRILL';

  /** Four digits, the same on every channel, by which an expert knows the message for real. */
  @Column({ name: 'authenticity_code', type: 'char', length: 4 })
  authenticityCode: string;

  @Column({ type: 'text' })
  state: CallUpStateName;

  @Column({ name: 'text_ja_sealed', type: 'bytea' })
  textJaSealed: Buffer;

  @Column({ name: 'text_en_sealed', type: 'bytea' })
  textEnSealed: Buffer;

  @Column({ type: 'text', array: true })
  channels: ('SMS' | 'EMAIL' | 'VOICE')[];

  /** The audience filter as it was given. */
  @Column({ type: 'jsonb' })
  audience: Record<string, unknown>;

  /** People per wave; null calls everybody in wave 1. */
  @Column({ name: 'wave_size', type: 'int', nullable: true })
  waveSize: number | null;

  @Column({ name: 'wave_interval_seconds', type: 'int', nullable: true })
  waveIntervalSeconds: number | null;

  @Column({ name: 'wave_stop', type: 'text' })
  waveStop: WaveStop;

  @Column({ name: 'current_wave', type: 'smallint' })
  currentWave: number;

  /** Seconds from a wave's launch to the one reminder to its silent people; null sends none. */
  @Column({ name: 'reminder_after_seconds', type: 'int', nullable: true })
  reminderAfterSeconds: number | null;

  @Column({ name: 'next_wave_at', type: 'timestamptz', nullable: true })
  nextWaveAt: Date | null;

  @Column({ type: 'timestamptz' })
  deadline: Date;

  /** Frozen at the request: counts, segments, cost, estimate (`LaunchPlan`). */
  @Column({ type: 'jsonb' })
  plan: Record<string, unknown>;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey: string;

  @Column({ name: 'request_hash', type: 'bytea' })
  requestHash: Buffer;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'launched_at', type: 'timestamptz', nullable: true })
  launchedAt: Date | null;

  @Column({ name: 'filled_at', type: 'timestamptz', nullable: true })
  filledAt: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  /** A code, where the system ended it. */
  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason: string | null;

  /** What the coordinator who ended it wrote. */
  @Column({ name: 'end_words_sealed', type: 'bytea', nullable: true })
  endWordsSealed: Buffer | null;

  @Column({ type: 'int' })
  version: number;

  @OneToMany(() => RequirementEntity, (line) => line.callUp)
  lines: Relation<RequirementEntity[]>;
}
