/**
 * Entries of the record, and lines of who was shown whose data, that went into files outside the database. The database itself
 * checks what is put down here: nothing young, nothing twice, nothing left out, and never the last entry. Only what stands here
 * can be deleted from the tables, by their owner and nobody else.
 */
export const RECORD_ARCHIVE = `
alter table retention_period drop constraint retention_period_what_check;
-- AUDIT, DISCLOSURE: days at hand; ARCHIVE: days in the archive after that
alter table retention_period add constraint retention_period_what_check check (what in ('ENTRY','BODY','RECORD','AUDIT','DISCLOSURE','ARCHIVE'));
insert into retention_period values ('AUDIT', 365, '2026-01-01'), ('DISCLOSURE', 365, '2026-01-01'), ('ARCHIVE', 2557, '2026-01-01');

create table record_archive (
  name text primary key check (name ~ '^[a-z]+-[0-9]+-[0-9]+\\.[a-z]+$'), -- the file
  kind text not null check (kind in ('AUDIT','DISCLOSURE')),
  first_id bigint not null,
  last_id bigint not null,
  entries int not null check (entries > 0),
  last_at timestamptz not null, -- of its last entry
  previous_hash bytea, -- AUDIT: the link before its first entry
  last_hash bytea, -- AUDIT: the link after its last
  sha256 bytea not null check (length(sha256) = 32), -- of the file
  archived_at timestamptz not null default muster_now(),
  destroyed_at timestamptz, -- its time in the archive was over
  check (first_id <= last_id)
);
create function record_archive_fits() returns trigger language plpgsql as $body$
declare before record_archive; last record; held record;
begin
  perform pg_advisory_xact_lock(hashtext('record_archive'));
  select * into before from record_archive where kind = new.kind order by last_id desc limit 1;
  if new.kind = 'AUDIT' then
    select seq, at, hash into last from audit_entry where seq = new.last_id;
    select count(*)::int as entries, min(seq) as first_id into held from audit_entry where seq <= new.last_id;
    new.previous_hash := coalesce(before.last_hash, sha256('muster'::bytea));
    new.last_hash := last.hash;
    if new.first_id <> coalesce(before.last_id, 0) + 1 or new.last_id >= (select max(seq) from audit_entry) then raise exception 'this does not follow the archives before it'; end if;
  else
    select id, at into last from disclosure where id = new.last_id;
    select count(*)::int as entries, min(id) as first_id into held from disclosure where id <= new.last_id;
  end if;
  if held.first_id is distinct from new.first_id or held.entries is distinct from new.entries then raise exception 'an archive holds every entry from the first one at hand'; end if;
  if last.at is null or last.at >= retention_before(new.kind) then raise exception 'entries are archived when their time at hand is over'; end if;
  new.last_at := last.at;
  return new;
end $body$;
create trigger record_archive_fits before insert on record_archive for each row execute function record_archive_fits();
create function record_archive_ends() returns trigger language plpgsql as $body$
begin
  if to_jsonb(new) - 'destroyed_at' is distinct from to_jsonb(old) - 'destroyed_at' or old.destroyed_at is not null or old.archived_at >= retention_before('ARCHIVE') then
    raise exception 'an archive is kept as it is until its time is over' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger record_archive_ends before update on record_archive for each row execute function record_archive_ends();
create trigger record_archive_kept before delete on record_archive for each row execute function refuse_change();
create trigger record_archive_no_truncate before truncate on record_archive for each statement execute function refuse_change();

create function keep_unless_archived() returns trigger language plpgsql as $body$
declare number bigint := (to_jsonb(old) ->> tg_argv[1])::bigint;
begin
  if tg_op = 'DELETE' and exists (select from record_archive a where a.kind = tg_argv[0] and number between a.first_id and a.last_id) then return old; end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $body$;
drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function keep_unless_archived('AUDIT', 'seq');
drop trigger disclosure_append_only on disclosure;
create trigger disclosure_append_only before update or delete on disclosure for each row execute function keep_unless_archived('DISCLOSURE', 'id');
`;
