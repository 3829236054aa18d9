import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { CallUpEntity } from './call-up.entity.ts';

/** TLP 2.0 labels; upper case and never translated. */
export type Tlp = 'RED' | 'AMBER+STRICT' | 'AMBER' | 'GREEN' | 'CLEAR';

/** What happened: the reason of one or more call-ups. */
@Entity('incident')
export class IncidentEntity {
  /** Given by whoever opens it, who seals the texts for it. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Fiscal year and running number, `2026-014`. */
  @Column({ type: 'text' })
  code: string;

  @Column({ name: 'preset_code', type: 'text', nullable: true })
  presetCode: string | null;

  @Column({ name: 'title_sealed', type: 'bytea' })
  titleSealed: Buffer;

  /** Provisional severity, 0 to 4. */
  @Column({ type: 'smallint' })
  severity: number;

  @Column({ type: 'text' })
  tlp: Tlp;

  @Column({ name: 'summary_sealed', type: 'bytea' })
  summarySealed: Buffer;

  @Column({ type: 'boolean' })
  drill: boolean;

  @Column({ type: 'text' })
  state: 'OPEN' | 'CLOSED';

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @OneToMany(() => CallUpEntity, (callUp) => callUp.incident)
  callUps: Relation<CallUpEntity[]>;

  @OneToMany(() => IncidentOrganisationEntity, (row) => row.incident)
  organisations: Relation<IncidentOrganisationEntity[]>;
}

/** One organisation that an incident affects; experts in conflict with it are never called. */
@Entity('incident_organisation')
export class IncidentOrganisationEntity {
  @PrimaryColumn({ name: 'incident_id', type: 'uuid' })
  incidentId: string;

  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => IncidentEntity, (incident) => incident.organisations)
  @JoinColumn({ name: 'incident_id' })
  incident: Relation<IncidentEntity>;
}
