import type { MigrationInterface, QueryRunner } from 'typeorm';
import { installationKeys } from '../stack/home.ts';
import { sealColumn } from './seal-column.ts';

/** Free text about people that stood in the clear is sealed. */
export class Safeguards1770000000041 implements MigrationInterface {
  name = 'Safeguards1770000000041';

  async up(runner: QueryRunner): Promise<void> {
    await sealColumn(runner, { table: 'availability_exception', column: 'note_sealed' }, 'note', installationKeys);
    await sealColumn(runner, { table: 'correction_request', column: 'reason_sealed' }, 'reason', installationKeys);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
