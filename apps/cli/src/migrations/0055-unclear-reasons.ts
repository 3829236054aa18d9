import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a reply could not be booked stands with it on the coordinators' list: a plain "2" of a shared number says nothing by itself. Null for earlier ones. */
export class UnclearReasons1770000000055 implements MigrationInterface {
  name = 'UnclearReasons1770000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table unclear_reply add column if not exists reason text check (reason in (
      'EMPTY', 'NOT_UNDERSTOOD', 'CONFLICT', 'QUESTION', 'CODE_ONLY', 'SEVERAL_CODES', 'SEVERAL_TIMES', 'BAD_TIME', 'HELP', 'NO_CALL_UP', 'CODE_NOT_INVITED', 'SHARED_NUMBER'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
