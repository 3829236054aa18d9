import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when somebody's calendar says anything, so that looking for who is free asks few calendars; whom a drill did not reach; and whether somebody has a channel of his own. */
export class RegistryLife1770000000048 implements MigrationInterface {
  name = 'RegistryLife1770000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BUSY_UNTIL);
    await runner.query(MISSED_DRILLS);
    await runner.query(OWN_CHANNEL);
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

const MISSED_DRILLS = `
-- A drill that ends tells the registry's owner who gave no word in it: one open alert a person. Who answers the next one, or
-- confirms his entry, needs no looking after any more.
create unique index registry_alert_missed_drill on registry_alert (expert_id) where kind = 'MISSED_DRILL' and resolved_at is null;
create index registry_alert_open on registry_alert (kind, id) where resolved_at is null;
create function note_missed_drills() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  insert into registry_alert (expert_id, kind, reason, at)
  select i.expert_id, 'MISSED_DRILL', 'NO_ANSWER', muster_now() from invitation i join expert e on e.id = i.expert_id
  where i.call_up_id = new.id and i.wave > 0 and i.answer is null and e.status = 'ACTIVE' order by i.expert_id
  on conflict do nothing;
  update registry_alert a set resolved_at = muster_now() from invitation i
  where a.kind = 'MISSED_DRILL' and a.resolved_at is null and i.expert_id = a.expert_id and i.call_up_id = new.id and i.answer is not null;
  return null;
end $body$;
create trigger call_up_missed_drills after update of state on call_up for each row
  when (new.kind = 'DRILL' and new.state = 'CLOSED' and old.state is distinct from new.state) execute function note_missed_drills();
create function confirmed_after_drill() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  update registry_alert set resolved_at = muster_now() where expert_id = new.expert_id and kind = 'MISSED_DRILL' and resolved_at is null;
  return null;
end $body$;
create trigger confirmation_after_drill after insert or update on record_confirmation for each row execute function confirmed_after_drill();
`;

const OWN_CHANNEL = `
-- Whether somebody has verified an address that is not his employer's: for officers, who decide on him and need not read it.
create function muster_own_channel(expert uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return muster_may('expert:vet') and exists (select from contact c where c.expert_id = expert and c.verified_at is not null and not c.employer_owned);
end $body$;
`;
