import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Data keys, wrapped by keys that the database never sees. */
export class Keys1770000000011 implements MigrationInterface {
  name = 'Keys1770000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table data_key (
  id int primary key,
  purpose text not null check (purpose in ('SEAL','INDEX')),
  wrapped_by text not null, -- name of the wrapping key
  wrapped bytea not null,
  created_at timestamptz not null default muster_now(),
  active_from timestamptz not null, -- from then on the newest active key is used for new values
  retired_at timestamptz -- no value carries it any more
);
create sequence data_key_number as int start 3; -- 1 and 2 are an installation's first keys
-- A key may be wrapped anew, and never goes: what it sealed, in a backup perhaps, could not be opened again.
create trigger data_key_stays before delete on data_key for each row execute function refuse_change();
create trigger data_key_no_truncate before truncate on data_key for each statement execute function refuse_change();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
