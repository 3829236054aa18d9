import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Targeting reads where an expert would travel, too: while that was not in the index, every one of a region's people was fetched from the table, in five times the time. */
export class TargetingIndex1770000000051 implements MigrationInterface {
  name = 'TargetingIndex1770000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index expert_targeting;
      create index expert_targeting on expert (prefecture_code, sector)
        include (id, status, paused_at, remote_ok, travel_ok, travel_prefectures, languages, message_language, eligible_until, organisation_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
