import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** When an expert can serve in an ordinary week, and when he may be woken. */
@Entity('availability')
export class AvailabilityEntity {
  @PrimaryColumn({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  /** int4multirange: minutes from Monday 00:00 in Japan, below 10,080. */
  @Column({ type: 'text' })
  week: string;

  /** int4multirange: minutes of the day in Japan, below 1,440; only severities from `wakeSeverity` on may wake. */
  @Column({ type: 'text' })
  quiet: string;

  /** 0 to 4, or 5: nothing wakes. */
  @Column({ name: 'wake_severity', type: 'smallint' })
  wakeSeverity: number;
}

/** A time at which an expert is free or not, whatever his week says. */
@Entity('availability_exception')
export class AvailabilityExceptionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  /** tstzrange, from inclusive to exclusive. */
  @Column({ type: 'tstzrange' })
  during: string;

  @Column({ type: 'boolean' })
  available: boolean;

  @Column({ name: 'note_sealed', type: 'bytea', nullable: true })
  noteSealed: Buffer | null;
}
