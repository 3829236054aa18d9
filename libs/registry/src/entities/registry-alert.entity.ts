import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Why the registry's owner must look at an expert. */
export const RegistryAlertKind = {
  OPTED_OUT: 'OPTED_OUT', UNREACHABLE: 'UNREACHABLE', MISSED_DRILL: 'MISSED_DRILL', LEFT: 'LEFT', AFFILIATION: 'AFFILIATION', NAME: 'NAME',
} as const;
export type RegistryAlertKind = keyof typeof RegistryAlertKind;

/** Something about an expert that the registry's owner must look after. */
@Entity('registry_alert')
export class RegistryAlertEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  @Column({ type: 'text' })
  kind: RegistryAlertKind;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId: string | null;

  /** A code, never free text from outside. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;
}
