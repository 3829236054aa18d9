import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What kind of body an organisation is. */
export const OrganisationKind = {
  AUTHORITY: 'AUTHORITY', MINISTRY: 'MINISTRY', AGENCY: 'AGENCY', LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT',
  INFRASTRUCTURE: 'INFRASTRUCTURE', COMPANY: 'COMPANY', UNIVERSITY: 'UNIVERSITY', ISAC: 'ISAC',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;

/** A body that experts belong to or that incidents strike, with its dates of validity. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Stable short name; no official codes of ministries exist. */
  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  kind: OrganisationKind;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa: string;

  @Column({ name: 'name_kana', type: 'text', nullable: true })
  nameKana: string | null;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column({ name: 'sector_code', type: 'text', nullable: true })
  sectorCode: string | null;

  @Column({ name: 'prefecture_code', type: 'char', length: 2, nullable: true })
  prefectureCode: string | null;

  /** First day, YYYY-MM-DD. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  /** Last day, YYYY-MM-DD; null: no end known. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}
