import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * The positive fact that a ministry notified. Private to this folder: others ask `AttestationStore`, so
 * that no filter, export or screen shows it. There is no negative state, by law.
 */
@Entity('attestation')
export class AttestationEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  /** TOKUTEI_HIMITSU or KEIZAI_ANPO. */
  @Column({ type: 'text' })
  kind: string;

  /** The ministry that notified it. */
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  /** YYYY-MM-DD. */
  @Column({ name: 'notified_on', type: 'date' })
  notifiedOn: string;

  /** Last day, YYYY-MM-DD. */
  @Column({ name: 'expires_on', type: 'date' })
  expiresOn: string;
}
