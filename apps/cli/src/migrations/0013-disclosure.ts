import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was shown whose personal data; alarms about it; exports; decoys that only alarms know of. */
export class Disclosure1770000000013 implements MigrationInterface {
  name = 'Disclosure1770000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- No foreign key: the log of what was shown outlives the person's entry, as ids.
create table disclosure (
  id bigint generated always as identity primary key,
  expert_id uuid not null,
  what text not null check (what in ('CONTACT','EXPORT')),
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null, -- as the expert is told it; a snapshot, because accounts end
  role text not null,
  organisation_id uuid,
  purpose text not null,
  call_up_id uuid,
  at timestamptz not null default muster_now()
);
create index disclosure_expert on disclosure (expert_id, id);
create index disclosure_actor on disclosure (actor_id, at);
create trigger disclosure_append_only before update or delete on disclosure for each row execute function refuse_change();
create trigger disclosure_no_truncate before truncate on disclosure for each statement execute function refuse_change();

create table disclosure_alarm (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('BULK_READ','DECOY','EXPORT_REFUSED')),
  actor_id uuid,
  expert_id uuid, -- DECOY: which one
  what text, -- DECOY: CONTACT, EXPORT, LOOK or CHANGE; BULK_READ: DISCLOSED or LISTED
  people int, -- BULK_READ, EXPORT_REFUSED: how many
  at timestamptz not null default muster_now()
);
create index disclosure_alarm_actor on disclosure_alarm (actor_id, kind, at);

-- An alarm stands in the chained record too, so that nobody takes one back unnoticed.
create function disclosure_alarm_on_record() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  insert into audit_entry (actor_kind, actor_id, action, subject_type, subject_id, detail)
    values ('system', null, 'alarm.' || lower(new.kind), 'expert', new.expert_id, jsonb_strip_nulls(jsonb_build_object('alarm', new.id, 'user', new.actor_id, 'what', new.what, 'people', new.people)));
  return null;
end $body$;
create trigger disclosure_alarm_on_record after insert on disclosure_alarm for each row execute function disclosure_alarm_on_record();
create trigger disclosure_alarm_kept before delete on disclosure_alarm for each row execute function refuse_change();
create trigger disclosure_alarm_no_truncate before truncate on disclosure_alarm for each statement execute function refuse_change();
-- One alarm for each actor and hour in which he was shown more people than most may need; counts what his own rights would not let him read.
create function flag_bulk_reads(reader uuid, most int) returns void language sql security definer set search_path = public, pg_temp as $body$
  insert into disclosure_alarm (kind, what, actor_id, people)
    select 'BULK_READ', 'DISCLOSED', reader, shown.people
    from (select count(distinct d.expert_id)::int as people from disclosure d where d.actor_id = reader and d.at > muster_now() - interval '1 hour') shown
    where shown.people > most
      and not exists (select from disclosure_alarm a where a.actor_id = reader and a.kind = 'BULK_READ' and a.what = 'DISCLOSED' and a.at > muster_now() - interval '1 hour')
$body$;

-- Names in lists are no disclosure each, but whoever pages through the registry is flagged, once an hour.
create table listing_count (
  actor_id uuid not null,
  hour timestamptz not null,
  people int not null,
  primary key (actor_id, hour)
);
create function note_listing(reader uuid, shown int, most int) returns void language plpgsql security definer set search_path = public, pg_temp as $body$
declare total int;
begin
  delete from listing_count c where c.actor_id = reader and c.hour < muster_now() - interval '1 day';
  insert into listing_count as c (actor_id, hour, people) values (reader, date_trunc('hour', muster_now()), shown)
    on conflict (actor_id, hour) do update set people = c.people + excluded.people returning c.people into total;
  if total > most and total - shown <= most then
    insert into disclosure_alarm (kind, what, actor_id, people) values ('BULK_READ', 'LISTED', reader, total);
  end if;
end $body$;
create function note_refused_export(reader uuid, wanted int) returns void language sql security definer set search_path = public, pg_temp as $body$
  insert into disclosure_alarm (kind, actor_id, people) values ('EXPORT_REFUSED', reader, wanted)
$body$;

create table data_export (
  id uuid primary key default uuidv7(),
  actor_id uuid not null,
  role text not null,
  organisation_id uuid,
  purpose text not null,
  people int not null,
  at timestamptz not null default muster_now()
);
create index data_export_actor on data_export (actor_id, at);

-- The only place that tells a decoy from a person. No role of a process may read it: the functions below run as its owner.
create table honey_record (
  expert_id uuid primary key references expert on delete cascade,
  planted_at timestamptz not null default muster_now()
);
create function honey_on_disclosure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  insert into disclosure_alarm (kind, actor_id, expert_id, what)
    select 'DECOY', f.actor_id, f.expert_id, f.what from fresh f join honey_record using (expert_id);
  return null;
end $body$;
create trigger honey_on_disclosure after insert on disclosure referencing new table as fresh for each statement execute function honey_on_disclosure();
-- Says nothing to its caller, whoever was looked at.
create function note_direct_look(experts uuid[], reader uuid) returns void language sql security definer set search_path = public, pg_temp as $body$
  insert into disclosure_alarm (kind, actor_id, expert_id, what)
    select 'DECOY', reader, h.expert_id, 'LOOK' from honey_record h where h.expert_id = any(experts)
$body$;
-- A decoy is on a pause like many others, and nothing ends that pause: so it is never called, and nothing shows why.
create function honey_stays_paused() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  if exists (select from honey_record h where h.expert_id = old.id) then
    new.paused_at := old.paused_at;
    insert into disclosure_alarm (kind, expert_id, what) values ('DECOY', old.id, 'CHANGE');
  end if;
  return new;
end $body$;
create trigger honey_stays_paused before update on expert for each row
  when (old.paused_at is not null and new.paused_at is null) execute function honey_stays_paused();
create function honey_begins_paused() returns trigger language plpgsql as $body$
begin
  if not exists (select from expert e where e.id = new.expert_id and e.paused_at is not null) then
    raise exception 'a decoy must be on a pause before it is planted' using errcode = 'check_violation';
  end if;
  return new;
end $body$;
create trigger honey_begins_paused before insert on honey_record for each row execute function honey_begins_paused();
revoke all on honey_record from public;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
