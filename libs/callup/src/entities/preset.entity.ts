import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';

/** A prepared kind of incident with the lines that it usually needs. */
@Entity('preset')
export class PresetEntity {
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column({ type: 'smallint' })
  severity: number;

  @Column({ name: 'text_ja', type: 'text' })
  textJa: string;

  @Column({ name: 'text_en', type: 'text' })
  textEn: string;

  @Column({ type: 'int' })
  version: number;

  /** When the office wrote it last; null: it is as the product brings it. */
  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @OneToMany(() => PresetLineEntity, (line) => line.preset)
  lines: Relation<PresetLineEntity[]>;
}

/** One requirement line of a preset; its period is hours from the launch. */
@Entity('preset_line')
export class PresetLineEntity {
  @PrimaryColumn({ name: 'preset_code', type: 'text' })
  presetCode: string;

  @PrimaryColumn({ type: 'smallint' })
  position: number;

  @ManyToOne(() => PresetEntity, (preset) => preset.lines)
  @JoinColumn({ name: 'preset_code' })
  preset: Relation<PresetEntity>;

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

  @Column({ name: 'duration_hours', type: 'int' })
  durationHours: number;

  @Column({ name: 'attestation_kind', type: 'text', nullable: true })
  attestationKind: string | null;

  @Column({ type: 'text', array: true })
  languages: string[];
}
