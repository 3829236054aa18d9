import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionStrength } from '../actor.ts';
import type { SignInMethod } from './sign-in.method.ts';

/** One signed-in browser. The cookie's token is not here, only its SHA-256. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  /** The absolute end, however busy the session is. */
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent: string | null;
  @Column('text') method: SignInMethod;
  @Column('text') strength: SessionStrength;
  /** When a passkey or authenticator app was last shown. */
  @Column('timestamptz', { name: 'stepped_up_at', nullable: true }) steppedUpAt: Date | null;
  /** What the single sign-on said about how it checked (OpenID Connect Core 2). */
  @Column('text', { nullable: true }) acr: string | null;
  @Column('text', { array: true }) amr: string[];
}
