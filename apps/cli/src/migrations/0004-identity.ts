import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users, their roles, sign-in codes and sessions. */
export class Identity1770000000004 implements MigrationInterface {
  name = 'Identity1770000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table app_user (
  id uuid primary key default uuidv7(),
  email_sealed bytea not null, -- lower case
  email_index bytea not null unique, -- blind, for exact look-ups
  display_name text not null,
  locale text not null default 'ja' check (locale in ('ja','en')),
  expert_id uuid unique,
  organisation_id uuid,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create table user_role (
  user_id uuid not null references app_user on delete cascade,
  role text not null check (role in ('COORDINATOR','APPROVER','EXPERT','VETTING_OFFICER','HR','EMPLOYER_CONTACT','AUDITOR','ADMINISTRATOR')),
  granted_at timestamptz not null default now(),
  granted_by uuid,
  primary key (user_id, role)
);
create table sign_in_code (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  attempts smallint not null default 0,
  used_at timestamptz
);
create table sign_in_attempt (
  id bigint generated always as identity primary key,
  subject_hash bytea not null, -- hmac of e-mail or address
  kind text not null, -- REQUEST | VERIFY
  at timestamptz not null default now()
);
create index sign_in_attempt_window on sign_in_attempt (subject_hash, kind, at);
create table session (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  user_id uuid not null references app_user on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  user_agent text
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
