import type { MigrationInterface, QueryRunner } from 'typeorm';
import { buildWalls } from './walls/build-walls.ts';

/** Database roles, grants and policies of every table: the second wall behind the rights of the services. Always the last one; later releases build them anew (`renewWalls`). */
export class Walls1770000000090 implements MigrationInterface {
  name = 'Walls1770000000090';

  async up(runner: QueryRunner): Promise<void> {
    await buildWalls((sql) => runner.query(sql));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
