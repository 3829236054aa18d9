import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A snapshot keeps what its bodies were called, whose its benchmarks are and how they were computed, so that neither changes with what comes after. */
export class SnapshotWords1770000000045 implements MigrationInterface {
  name = 'SnapshotWords1770000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table snapshot_figure add organisation_ja text, add organisation_en text, add peers text check (peers in ('MINISTRY','LOCAL_GOVERNMENT')), add method_ja text, add method_en text;
alter table snapshot_figure disable trigger snapshot_figure_stays;
-- As they were shown until now.
update snapshot_figure f set organisation_ja = o.name_ja, organisation_en = o.name_en from organisation o where o.id = f.organisation_id;
update snapshot_figure f set peers = case o.kind when 'LOCAL_GOVERNMENT' then 'LOCAL_GOVERNMENT' else 'MINISTRY' end from organisation o where o.id = f.organisation_id and f.benchmark is not null;
update snapshot_figure f set method_ja = '上位四分の一(端数切り上げ)の組織の値の単純平均。', method_en = 'The plain mean over the best quarter of the bodies, rounded up to whole bodies.' where f.benchmark is not null;
alter table snapshot_figure enable trigger snapshot_figure_stays;
alter table snapshot_figure add check ((organisation_id is null) = (organisation_ja is null) and (organisation_id is null) = (organisation_en is null)),
  add check ((benchmark is null) = (peers is null) and (benchmark is null) = (method_ja is null) and (benchmark is null) = (method_en is null));
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
