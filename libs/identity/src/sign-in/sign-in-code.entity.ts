import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One code that was sent to a user; kept as a keyed hash. */
@Entity('sign_in_code')
export class SignInCode {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('bytea', { name: 'code_hash' }) codeHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  /** Wrong tries so far. */
  @Column('smallint') attempts: number;
  /** When it was used, or replaced by a newer one. */
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
