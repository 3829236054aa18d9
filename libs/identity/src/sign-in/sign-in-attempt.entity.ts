import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is counted: codes asked for, codes tried, passkeys shown, ways to single sign-on, and authenticator app codes tried while signed in. */
export type AttemptKind = 'REQUEST' | 'VERIFY' | 'PASSKEY' | 'OIDC' | 'TOTP';

/** One counted attempt. Whose it was stands here only as a keyed hash. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('bigint', { generated: 'identity' }) id: string;
  /** HMAC of the e-mail address or of the client address. */
  @Column('bytea', { name: 'subject_hash' }) subjectHash: Buffer;
  @Column('text') kind: AttemptKind;
  @Column('timestamptz') at: Date;
}
