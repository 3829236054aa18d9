import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { ExpertEntity } from './expert.entity.ts';

/** A work role that an expert can fill, at a level; claimed until an officer verifies it. */
@Entity('expert_skill')
export class ExpertSkillEntity {
  @PrimaryColumn({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  @PrimaryColumn({ name: 'work_role_id', type: 'text' })
  workRoleId: string;

  @ManyToOne(() => ExpertEntity, (expert) => expert.skills)
  @JoinColumn({ name: 'expert_id' })
  expert: Relation<ExpertEntity>;

  /** 1 to 4 of the national framework; 4 owns the decision. */
  @Column({ type: 'smallint' })
  level: number;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true })
  verifiedAt: Date | null;

  @Column({ name: 'verified_by', type: 'uuid', nullable: true })
  verifiedBy: string | null;
}
