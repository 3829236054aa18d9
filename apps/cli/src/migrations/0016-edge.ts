import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of requests, shared by every api process. */
export class Edge1770000000016 implements MigrationInterface {
  name = 'Edge1770000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create unlogged table rate_window ( -- a crash forgets the counts, which does no harm; unlogged rows cost no wait for the disk
  key bytea primary key, -- keyed hash: neither addresses nor tokens stand here
  hits int not null,
  ends_at timestamptz not null
);
create index rate_window_end on rate_window (ends_at);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
