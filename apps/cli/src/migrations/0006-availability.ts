import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weekly patterns, quiet hours and exceptions. */
export class Availability1770000000006 implements MigrationInterface {
  name = 'Availability1770000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table availability (
  expert_id uuid primary key references expert on delete cascade,
  week int4multirange not null, -- minutes from Monday 00:00 Asia/Tokyo, [0,10080)
  quiet int4multirange not null default '{}', -- minutes of the day [0,1440) Asia/Tokyo in which only incidents of severity >= wake_severity may wake
  wake_severity smallint not null default 3 check (wake_severity between 0 and 5) -- 5 = never
);
create table availability_exception (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  during tstzrange not null,
  available boolean not null,
  note text
);
create index availability_exception_expert on availability_exception (expert_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
