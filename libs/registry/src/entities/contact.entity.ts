import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { ExpertEntity } from './expert.entity.ts';

/** What kind of address a contact is. */
export const ContactKind = { PHONE: 'PHONE', EMAIL: 'EMAIL' } as const;
export type ContactKind = keyof typeof ContactKind;

/** A way to reach an expert. Several experts may share an address. */
@Entity('contact')
export class ContactEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  @ManyToOne(() => ExpertEntity, (expert) => expert.contacts)
  @JoinColumn({ name: 'expert_id' })
  expert: Relation<ExpertEntity>;

  @Column({ type: 'text' })
  kind: ContactKind;

  /** E.164 or a lower-case e-mail address, sealed for this contact. */
  @Column({ name: 'address_sealed', type: 'bytea' })
  addressSealed: Buffer;

  @Column({ name: 'employer_owned', type: 'boolean' })
  employerOwned: boolean;

  /** 1 is tried first. */
  @Column({ type: 'smallint' })
  preference: number;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true })
  verifiedAt: Date | null;

  /** Since when the holder wants no messages (STOP). */
  @Column({ name: 'opted_out_at', type: 'timestamptz', nullable: true })
  optedOutAt: Date | null;

  /** Since when a provider says that nothing can arrive here. */
  @Column({ name: 'unreachable_at', type: 'timestamptz', nullable: true })
  unreachableAt: Date | null;

  @Column({ name: 'unreachable_reason', type: 'text', nullable: true })
  unreachableReason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
