import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from '../permissions.ts';
import { AppUser } from './app-user.entity.ts';

/** One role of one user. */
@Entity('user_role')
export class UserRole {
  @PrimaryColumn('uuid', { name: 'user_id' }) userId: string;
  @PrimaryColumn('text') role: Role;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null;
  @ManyToOne(() => AppUser, (user) => user.roles) @JoinColumn({ name: 'user_id' }) user: Relation<AppUser>;
}
