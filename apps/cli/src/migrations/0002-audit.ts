import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only record: each entry carries the hash of the one before it. */
export class Audit1770000000002 implements MigrationInterface {
  name = 'Audit1770000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table audit_entry (
  seq bigint primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id uuid,
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null
);
create index audit_entry_subject on audit_entry (subject_id) where subject_id is not null;
create function audit_entry_hash(entry audit_entry) returns bytea language sql immutable as $body$
  select sha256(entry.previous_hash || convert_to(jsonb_build_array(
    entry.seq, extract(epoch from entry.at)::text, entry.actor_kind, entry.actor_id, entry.action,
    entry.subject_type, entry.subject_id, entry.detail)::text, 'UTF8'))
$body$;
create function audit_entry_chain() returns trigger language plpgsql as $body$
declare last record;
begin
  perform pg_advisory_xact_lock(hashtext('audit_entry'));
  select seq, hash into last from audit_entry order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.at := clock_timestamp();
  new.previous_hash := coalesce(last.hash, sha256('muster'::bytea));
  new.hash := audit_entry_hash(new);
  return new;
end $body$;
create trigger audit_entry_chain before insert on audit_entry for each row execute function audit_entry_chain();
create function refuse_change() returns trigger language plpgsql as $body$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $body$;
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
