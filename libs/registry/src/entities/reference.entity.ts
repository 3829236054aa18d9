import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the 47 prefectures, by JIS code. */
@Entity('prefecture')
export class PrefectureEntity {
  @PrimaryColumn({ type: 'char', length: 2 })
  code: string;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_kana', type: 'text' })
  nameKana: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** One of the 11 blocks (関東, …). */
  @Column({ name: 'block_ja', type: 'text' })
  blockJa: string;

  @Column({ name: 'block_en', type: 'text' })
  blockEn: string;

  @Column({ name: 'capital_ja', type: 'text' })
  capitalJa: string;

  /** Degrees north. */
  @Column({ name: 'capital_lat', type: 'double precision' })
  capitalLat: number;

  /** Degrees east. */
  @Column({ name: 'capital_lon', type: 'double precision' })
  capitalLon: number;
}

/** A work role of the NICE Workforce Framework v2. */
@Entity('work_role')
export class WorkRoleEntity {
  /** The framework's id, e.g. PD-WRL-003. */
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  category: string;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** The daily word of responders that maps to the role, e.g. FORENSICS. */
  @Column({ type: 'text', nullable: true })
  responder: string | null;
}

/** One of the 15 sectors of critical infrastructure. */
@Entity('infrastructure_sector')
export class InfrastructureSectorEntity {
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ type: 'smallint' })
  position: number;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;
}

/** A credential such as RISS or CISSP, with the rule by which it stays current. */
@Entity('credential_kind')
export class CredentialKindEntity {
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column({ name: 'valid_years', type: 'smallint', nullable: true })
  validYears: number | null;

  @Column({ name: 'exercise_rule_ja', type: 'text', nullable: true })
  exerciseRuleJa: string | null;

  @Column({ name: 'exercise_rule_en', type: 'text', nullable: true })
  exerciseRuleEn: string | null;
}

/** A kind of suitability confirmation (特定秘密, 重要経済安保情報). */
@Entity('attestation_kind')
export class AttestationKindEntity {
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** Years from notification. */
  @Column({ name: 'valid_years', type: 'smallint' })
  validYears: number;

  /** Day from which the rule holds. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;
}
