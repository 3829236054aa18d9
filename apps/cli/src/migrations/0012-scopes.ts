import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisations, beside his own, whose people a user looks after (HR, employer contacts). */
export class Scopes1770000000012 implements MigrationInterface {
  name = 'Scopes1770000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table user_scope (
  user_id uuid not null references app_user on delete cascade,
  organisation_id uuid not null references organisation,
  granted_at timestamptz not null default now(),
  granted_by uuid,
  primary key (user_id, organisation_id)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
