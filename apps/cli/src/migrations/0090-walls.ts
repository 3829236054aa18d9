import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONTEXT_FUNCTIONS, DEFINER_GRANTS, GROUP_ROLES, OPENINGS, openingSql, WALLS, wallSql } from './walls/index.ts';

/** Database roles, grants and policies of every table: the second wall behind the rights of the services. Always the last one. */
export class Walls1770000000090 implements MigrationInterface {
  name = 'Walls1770000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GROUP_ROLES);
    await runner.query(CONTEXT_FUNCTIONS);
    await runner.query(WALLS.map(wallSql).join('') + OPENINGS.map(openingSql).join('') + REST + DEFINER_GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

/**
 * What else the roles need, and what they lose. The triggers that write the chain and the history run as the owner: they
 * must see rows that their caller may not, and nobody can write a line of history but through them.
 */
const REST = `
grant usage on all sequences in schema public to muster_api, muster_worker;
revoke create on schema public from public;
alter function audit_entry_chain() security definer set search_path = public, pg_temp;
alter function delivery_history() security definer set search_path = public, pg_temp;
`;
