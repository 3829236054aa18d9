import { Column, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { ContactEntity } from './contact.entity.ts';
import { ExpertSkillEntity } from './expert-skill.entity.ts';

/** Whether an expert serves the state or a private employer. */
export const ExpertSector = { PUBLIC: 'PUBLIC', PRIVATE: 'PRIVATE' } as const;
export type ExpertSector = keyof typeof ExpertSector;

/** Where an expert stands in the life of a registration; only ACTIVE ones are called. */
export const ExpertStatus = {
  INVITED: 'INVITED', APPLIED: 'APPLIED', VETTING: 'VETTING', ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED', LAPSED: 'LAPSED', LEFT: 'LEFT',
} as const;
export type ExpertStatus = keyof typeof ExpertStatus;

/** The driver gives infinity as a number. */
function dayOrNull(day: unknown): string | null {
  return typeof day === 'string' && day !== 'infinity' ? day : null;
}

/** A person in the registry. */
@Entity('expert')
export class ExpertEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'family_name', type: 'text' })
  familyName: string;

  @Column({ name: 'given_name', type: 'text' })
  givenName: string;

  /** Katakana; never derived from the kanji. */
  @Column({ name: 'family_kana', type: 'text' })
  familyKana: string;

  @Column({ name: 'given_kana', type: 'text' })
  givenKana: string;

  @Column({ name: 'family_romaji', type: 'text' })
  familyRomaji: string;

  @Column({ name: 'given_romaji', type: 'text' })
  givenRomaji: string;

  /** The name is a former one (旧姓) in use. */
  @Column({ name: 'former_name', type: 'boolean' })
  formerName: boolean;

  /** The first day of the present name, YYYY-MM-DD; null: since registration. */
  @Column({ name: 'name_from', type: 'date', nullable: true })
  nameFrom: string | null;

  @Column({ type: 'text' })
  sector: ExpertSector;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ name: 'prefecture_code', type: 'char', length: 2 })
  prefectureCode: string;

  @Column({ name: 'remote_ok', type: 'boolean' })
  remoteOk: boolean;

  @Column({ name: 'travel_ok', type: 'boolean' })
  travelOk: boolean;

  /** JIS codes of where he travels to; null: anywhere, for who travels. */
  @Column({ name: 'travel_prefectures', type: 'char', length: 2, array: true, nullable: true })
  travelPrefectures: string[] | null;

  /** ISO 639-1 codes. */
  @Column({ type: 'text', array: true })
  languages: string[];

  @Column({ name: 'message_language', type: 'text' })
  messageLanguage: 'ja' | 'en';

  @Column({ type: 'text' })
  status: ExpertStatus;

  /** Since when the expert is on a pause of his own; no reason is kept. */
  @Column({ name: 'paused_at', type: 'timestamptz', nullable: true })
  pausedAt: Date | null;

  /** Last day of eligibility, YYYY-MM-DD; null: no end, which the table holds as infinity so that comparisons need no exception. */
  @Column({ name: 'eligible_until', type: 'date', transformer: { from: dayOrNull, to: (day: string | null) => day ?? 'infinity' } })
  eligibleUntil: string | null;

  /** See `expertSearchKey`. */
  @Column({ name: 'search_key', type: 'text', select: false })
  searchKey: string;

  @Column({ type: 'int' })
  version: number;

  /** Since when this is an entry of nobody: who left was erased, and call-ups still point here. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @OneToMany(() => ContactEntity, (contact) => contact.expert)
  contacts: Relation<ContactEntity[]>;

  @OneToMany(() => ExpertSkillEntity, (skill) => skill.expert)
  skills: Relation<ExpertSkillEntity[]>;
}
