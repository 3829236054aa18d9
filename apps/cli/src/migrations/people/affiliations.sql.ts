/**
 * Whom people belong to, day by day. `affiliation` is the truth; `expert.organisation_id` (and the sector) follow the main
 * one of the day, at once when a row changes and by `settle_affiliations` when a day begins. Who writes the organisation
 * of an entry directly, as imports do, gets the row for it.
 */
export const AFFILIATIONS = `
create table affiliation (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  organisation_id uuid not null references organisation,
  title_sealed bytea,
  from_on date not null, -- days in Japan, both included
  until_on date not null default 'infinity',
  main boolean not null,
  by_office boolean not null default true, -- false: the expert's own word
  entered_by uuid,
  entered_at timestamptz not null default muster_now(),
  check (from_on <= until_on)
);
create index affiliation_expert on affiliation (expert_id, from_on);
create index affiliation_organisation on affiliation (organisation_id, expert_id) include (from_on, until_on);
create index affiliation_begins on affiliation (from_on) where main;
create index affiliation_ends on affiliation (until_on) where main and until_on < 'infinity';

create function settle_affiliations_of(people uuid[]) returns int language plpgsql security definer set search_path = public, pg_temp as $body$
declare settled int;
begin
  perform set_config('muster.affiliation', 'settled', true);
  update expert e set organisation_id = m.organisation_id, version = e.version + 1, updated_at = muster_now(),
    sector = case when o.kind in ('AUTHORITY','MINISTRY','AGENCY','LOCAL_GOVERNMENT') then 'PUBLIC' when o.kind in ('COMPANY','INFRASTRUCTURE') then 'PRIVATE' else e.sector end
  from unnest(people) as p(id) left join lateral (
    select a.organisation_id from affiliation a
    where a.expert_id = p.id and a.main and (muster_now() at time zone 'Asia/Tokyo')::date between a.from_on and a.until_on order by a.from_on desc, a.id desc limit 1) m on true
    left join organisation o on o.id = m.organisation_id
  where e.id = p.id and e.erased_at is null and e.organisation_id is distinct from m.organisation_id;
  get diagnostics settled = row_count;
  perform set_config('muster.affiliation', '', true);
  return settled;
end $body$;
-- What a new day changes: takes no ids and no dates. Affiliations that began or ended in the last month and do not show yet.
create function settle_affiliations(most int) returns int language plpgsql security definer set search_path = public, pg_temp as $body$
declare today date := (muster_now() at time zone 'Asia/Tokyo')::date;
begin
  return settle_affiliations_of(array(
    select e.id from expert e where e.erased_at is null and e.id in (
      select a.expert_id from affiliation a where a.main and a.from_on between today - 31 and today
      union select a.expert_id from affiliation a where a.main and a.until_on between today - 32 and today - 1)
    and e.organisation_id is distinct from (select a.organisation_id from affiliation a
      where a.expert_id = e.id and a.main and today between a.from_on and a.until_on order by a.from_on desc, a.id desc limit 1)
    order by e.id limit most));
end $body$;

create function affiliation_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  if current_setting('muster.affiliation', true) = 'given' then return null; end if;
  perform settle_affiliations_of(array[coalesce(new.expert_id, old.expert_id)]);
  return null;
end $body$;
create trigger affiliation_changed after insert or update or delete on affiliation for each row execute function affiliation_changed();

create function note_affiliations_of_new() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  if current_setting('muster.affiliation', true) in ('given', 'settled') then return null; end if;
  perform set_config('muster.affiliation', 'given', true);
  insert into affiliation (expert_id, organisation_id, from_on, main, entered_by)
    select n.id, n.organisation_id, least((n.created_at at time zone 'Asia/Tokyo')::date, (muster_now() at time zone 'Asia/Tokyo')::date), true, muster_user()
    from added n where n.organisation_id is not null;
  perform set_config('muster.affiliation', '', true);
  return null;
end $body$;
create trigger note_affiliations_of_new after insert on expert referencing new table as added for each statement execute function note_affiliations_of_new();

create function note_affiliation_of_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
declare today date := (muster_now() at time zone 'Asia/Tokyo')::date;
begin
  if current_setting('muster.affiliation', true) in ('given', 'settled') or new.erased_at is not null then return null; end if;
  perform set_config('muster.affiliation', 'given', true);
  delete from affiliation where expert_id = new.id and main and from_on >= today;
  update affiliation set until_on = today - 1 where expert_id = new.id and main and until_on >= today;
  insert into affiliation (expert_id, organisation_id, from_on, main, entered_by) select new.id, new.organisation_id, today, true, muster_user() where new.organisation_id is not null;
  perform set_config('muster.affiliation', '', true);
  return null;
end $body$;
create trigger note_affiliation_of_changed after update of organisation_id on expert for each row
  when (old.organisation_id is distinct from new.organisation_id) execute function note_affiliation_of_changed();

insert into affiliation (expert_id, organisation_id, from_on, main)
  select id, organisation_id, (created_at at time zone 'Asia/Tokyo')::date, true from expert where organisation_id is not null;

-- Which organisations belong together; the head of a group is in it by itself.
create table organisation_group (
  organisation_id uuid primary key references organisation,
  head_id uuid not null references organisation,
  recorded_at timestamptz not null default muster_now(),
  recorded_by uuid,
  check (organisation_id <> head_id)
);
create index organisation_group_head on organisation_group (head_id);
create function group_head(organisation uuid) returns uuid language sql stable parallel safe as
  $body$ select coalesce((select g.head_id from organisation_group g where g.organisation_id = organisation), organisation) $body$;
alter table expert_conflict add column whole_group boolean not null default false; -- every organisation of the group that it belongs to

-- What experts say of themselves and the office looks at.
create function note_own_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
declare what text := case tg_table_name when 'affiliation' then 'AFFILIATION' else 'NAME' end;
begin
  if what = 'AFFILIATION' and (to_jsonb(new) ->> 'by_office')::boolean and muster_expert() is distinct from new.expert_id then return null; end if;
  if not exists (select from registry_alert a where a.expert_id = new.expert_id and a.kind = what and a.resolved_at is null) then
    insert into registry_alert (expert_id, kind, reason, at) values (new.expert_id, what, 'OWN_WORD', muster_now());
  end if;
  return null;
end $body$;
create trigger affiliation_own_word after insert or update of organisation_id, from_on, until_on, main on affiliation for each row execute function note_own_word();
create trigger name_own_word after insert on expert_name for each row when (new.state = 'ASKED') execute function note_own_word();
`;
