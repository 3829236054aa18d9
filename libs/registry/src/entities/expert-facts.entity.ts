import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A credential that an expert holds. */
@Entity('expert_credential')
export class ExpertCredentialEntity {
  @PrimaryColumn({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  @PrimaryColumn({ name: 'credential_code', type: 'text' })
  credentialCode: string;

  /** YYYY-MM-DD. */
  @Column({ name: 'obtained_on', type: 'date' })
  obtainedOn: string;

  /** Last day, YYYY-MM-DD; null: does not expire. */
  @Column({ name: 'expires_on', type: 'date', nullable: true })
  expiresOn: string | null;
}

/** An organisation whose incidents an expert must stay out of. Nobody else learns of it. */
@Entity('expert_conflict')
export class ExpertConflictEntity {
  @PrimaryColumn({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;
}
