import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference facts: prefectures, work roles, sectors, credentials, attestation kinds, presets. */
export class Reference1770000000003 implements MigrationInterface {
  name = 'Reference1770000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table prefecture (
  code char(2) primary key,
  name_ja text not null,
  name_kana text not null,
  name_en text not null,
  block_ja text not null,
  block_en text not null,
  capital_ja text not null,
  capital_lat double precision not null,
  capital_lon double precision not null
);
create table work_role (
  id text primary key, -- NICE v2 e.g. PD-WRL-003
  category text not null,
  name_ja text not null,
  name_en text not null,
  responder text -- daily word: COMMANDER, TRIAGE, FORENSICS, …
);
create table infrastructure_sector (
  code text primary key,
  position smallint not null,
  name_ja text not null,
  name_en text not null
);
create table credential_kind (
  code text primary key,
  name_ja text not null,
  name_en text not null,
  valid_years smallint,
  exercise_rule_ja text,
  exercise_rule_en text
);
create table attestation_kind (
  code text primary key,
  name_ja text not null,
  name_en text not null,
  valid_years smallint not null,
  valid_from date not null
);
create table preset (
  code text primary key,
  position smallint not null,
  kind text not null,
  name_ja text not null,
  name_en text not null,
  severity smallint not null,
  text_ja text not null,
  text_en text not null
);
create table preset_line (
  preset_code text not null references preset,
  position smallint not null,
  work_role_id text references work_role,
  min_level smallint not null,
  head_count int not null,
  reserve_count int not null default 0,
  place text not null,
  duration_hours int not null,
  attestation_kind text references attestation_kind,
  languages text[] not null default '{}',
  primary key (preset_code, position)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
