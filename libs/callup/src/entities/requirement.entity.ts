import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { CallUpEntity } from './call-up.entity.ts';

/** One line of what a call-up needs. */
@Entity('requirement')
export class RequirementEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'call_up_id', type: 'uuid' })
  callUpId: string;

  @ManyToOne(() => CallUpEntity, (callUp) => callUp.lines)
  @JoinColumn({ name: 'call_up_id' })
  callUp: Relation<CallUpEntity>;

  /** From 0, in the order in which the coordinator wrote the lines. */
  @Column({ type: 'smallint' })
  position: number;

  /** NICE v2 work role; null takes any role. */
  @Column({ name: 'work_role_id', type: 'text', nullable: true })
  workRoleId: string | null;

  @Column({ name: 'min_level', type: 'smallint' })
  minLevel: number;

  @Column({ name: 'head_count', type: 'int' })
  headCount: number;

  @Column({ name: 'reserve_count', type: 'int' })
  reserveCount: number;

  @Column({ type: 'text' })
  place: 'ON_SITE' | 'REMOTE' | 'EITHER';

  @Column({ name: 'prefecture_code', type: 'char', length: 2, nullable: true })
  prefectureCode: string | null;

  @Column({ name: 'from_at', type: 'timestamptz' })
  fromAt: Date;

  @Column({ name: 'until_at', type: 'timestamptz' })
  untilAt: Date;

  @Column({ name: 'attestation_kind', type: 'text', nullable: true })
  attestationKind: string | null;

  @Column({ type: 'text', array: true })
  languages: string[];
}
