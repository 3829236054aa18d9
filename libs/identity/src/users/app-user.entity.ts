import type { Locale } from '@muster/platform';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { UserRole } from './user-role.entity.ts';

/** Somebody who can sign in. */
@Entity('app_user')
export class AppUser {
  @PrimaryColumn('uuid') id: string;
  /** The form that `emailKey` makes, sealed for this user. */
  @Column('bytea', { name: 'email_sealed' }) emailSealed: Buffer;
  @Column('text', { name: 'display_name' }) displayName: string;
  @Column('text') locale: Locale;
  /** The expert that this user is, if any. */
  @Column('uuid', { name: 'expert_id', nullable: true }) expertId: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  /** From this instant on the user is out, at the next request. */
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @OneToMany(() => UserRole, (role) => role.user) roles: Relation<UserRole[]>;
}
