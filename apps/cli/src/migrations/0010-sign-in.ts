import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, challenges, recovery codes, authenticator apps, single sign-on, and how strong a session is. */
export class SignIn1770000000010 implements MigrationInterface {
  name = 'SignIn1770000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table app_user
  add enrolment_open_until timestamptz, -- until then the e-mail code opens an ENROL session, whatever the roles
  add enrolment_opened_by uuid;
alter table session
  add method text not null check (method in ('PASSKEY','TOTP','OIDC','EMAIL_CODE','RECOVERY','DEMO')),
  add strength text not null check (strength in ('FULL','ENROL')),
  add stepped_up_at timestamptz,
  add acr text,
  add amr text[] not null default '{}',
  add check (strength = 'ENROL' or method not in ('EMAIL_CODE','RECOVERY'));
create index session_of_user on session (user_id);
create table passkey (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user on delete cascade,
  credential_id bytea not null unique,
  public_key bytea not null, -- COSE_Key (RFC 9052)
  counter bigint not null,
  transports text[] not null default '{}',
  backed_up boolean not null,
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_user on passkey (user_id);
create table sign_in_challenge (
  challenge_hash bytea primary key, -- sha-256; the challenge itself is with the browser alone
  purpose text not null check (purpose in ('REGISTER','SIGN_IN','STEP_UP','OIDC')),
  session_id uuid references session on delete cascade, -- for whom, where somebody is signed in
  expires_at timestamptz not null,
  check (purpose not in ('REGISTER','STEP_UP') or session_id is not null)
);
create index sign_in_challenge_end on sign_in_challenge (expires_at);
create table recovery_code (
  user_id uuid not null references app_user on delete cascade,
  code_hash bytea not null, -- hmac
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (user_id, code_hash)
);
create table authenticator_app (
  user_id uuid primary key references app_user on delete cascade,
  secret_sealed bytea not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0 -- the newest time step that was accepted: none is accepted twice
);
create table oidc_identity (
  issuer text not null,
  subject text not null,
  user_id uuid not null references app_user on delete cascade,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  primary key (issuer, subject)
);
create index oidc_identity_user on oidc_identity (user_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
