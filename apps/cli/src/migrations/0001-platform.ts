import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock that every rule asks, and what marks a database as a demo. */
export class Platform1770000000001 implements MigrationInterface {
  name = 'Platform1770000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists pg_trgm;
create function muster_now() returns timestamptz language sql stable as 'select now()';
create table demo_marker (
  id boolean primary key default true check (id),
  seeded_at timestamptz not null default now(),
  experts int not null,
  seed bigint not null
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
