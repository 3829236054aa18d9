import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when somebody's calendar says anything, so that looking for who is free asks few calendars. */
export class RegistryLife1770000000048 implements MigrationInterface {
  name = 'RegistryLife1770000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BUSY_UNTIL);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const BUSY_UNTIL = `
-- When the last of somebody's busy times ends: for a time after that nobody needs to look for them. Kept by triggers.
alter table availability add column busy_until timestamptz not null default '-infinity';
update availability v set busy_until = b.until_at from (select expert_id, max(until_at) as until_at from busy_time group by 1) b where b.expert_id = v.expert_id;
create function busy_until_of_new() returns trigger language plpgsql set search_path = public, pg_temp as $body$
begin
  new.busy_until := coalesce((select max(b.until_at) from busy_time b where b.expert_id = new.expert_id), '-infinity');
  return new;
end $body$;
create trigger availability_busy_until before insert on availability for each row execute function busy_until_of_new();
create function busy_until_changes() returns trigger language plpgsql set search_path = public, pg_temp as $body$
begin
  update availability v set busy_until = coalesce((select max(b.until_at) from busy_time b where b.expert_id = v.expert_id), '-infinity')
  where v.expert_id in (select expert_id from changed);
  return null;
end $body$;
create trigger busy_time_added after insert on busy_time referencing new table as changed for each statement execute function busy_until_changes();
create trigger busy_time_changed after update on busy_time referencing new table as changed for each statement execute function busy_until_changes();
create trigger busy_time_removed after delete on busy_time referencing old table as changed for each statement execute function busy_until_changes();
`;
