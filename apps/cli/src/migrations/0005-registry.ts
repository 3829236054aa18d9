import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, experts, contacts, skills, conflicts of interest. */
export class Registry1770000000005 implements MigrationInterface {
  name = 'Registry1770000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table organisation (
  id uuid primary key default uuidv7(),
  slug text not null unique,
  kind text not null check (kind in ('AUTHORITY','MINISTRY','AGENCY','LOCAL_GOVERNMENT','INFRASTRUCTURE','COMPANY','UNIVERSITY','ISAC')),
  name_ja text not null,
  name_kana text,
  name_en text not null,
  sector_code text references infrastructure_sector,
  prefecture_code char(2) references prefecture,
  valid_from date not null,
  valid_to date
);
create table expert (
  id uuid primary key default uuidv7(),
  family_name text not null,
  given_name text not null,
  family_kana text not null,
  given_kana text not null,
  family_romaji text not null,
  given_romaji text not null,
  former_name boolean not null default false,
  sector text not null check (sector in ('PUBLIC','PRIVATE')),
  organisation_id uuid references organisation,
  prefecture_code char(2) not null references prefecture,
  remote_ok boolean not null default true,
  travel_ok boolean not null default true,
  languages text[] not null default '{ja}',
  message_language text not null default 'ja' check (message_language in ('ja','en')),
  status text not null check (status in ('INVITED','APPLIED','VETTING','ACTIVE','SUSPENDED','LAPSED','LEFT')),
  paused_at timestamptz, -- one-tap pause, no reason kept
  eligible_until date not null default 'infinity', -- eligibility on the last day of a deployment is checked against it
  search_key text not null, -- searchKey of kanji | kana | romaji, for search only
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- The order of every list of people, and the search by any part of a name.
create index expert_name_order on expert (family_kana collate "ja-x-icu", given_kana collate "ja-x-icu", id) include (search_key);
create index expert_search on expert using gin (search_key gin_trgm_ops);
create table contact (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  kind text not null check (kind in ('PHONE','EMAIL')),
  address_sealed bytea not null, -- E.164 or lower-case e-mail
  address_index bytea not null, -- blind, for exact look-ups
  employer_owned boolean not null default false,
  preference smallint not null default 1,
  verified_at timestamptz,
  opted_out_at timestamptz,
  unreachable_at timestamptz,
  unreachable_reason text,
  created_at timestamptz not null default now(),
  unique (expert_id, kind, address_index)
);
create index contact_address on contact (kind, address_index);
create index contact_usable on contact (expert_id, kind) include (preference, employer_owned, id)
  where verified_at is not null and opted_out_at is null and unreachable_at is null;
create table expert_skill (
  expert_id uuid not null references expert on delete cascade,
  work_role_id text not null references work_role,
  level smallint not null check (level between 1 and 4),
  verified_at timestamptz,
  verified_by uuid,
  primary key (expert_id, work_role_id)
);
create index expert_skill_role on expert_skill (work_role_id, level, expert_id);
create table expert_credential (
  expert_id uuid not null references expert on delete cascade,
  credential_code text not null references credential_kind,
  obtained_on date not null,
  expires_on date,
  primary key (expert_id, credential_code)
);
create table expert_conflict (
  expert_id uuid not null references expert on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (expert_id, organisation_id)
);
create table registry_alert (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  kind text not null, -- OPTED_OUT, UNREACHABLE
  contact_id uuid,
  reason text,
  at timestamptz not null default now(),
  resolved_at timestamptz
);  -- what the registry's owner must look at
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
