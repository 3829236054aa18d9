import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of deliveries with its history by trigger, and the inbox of what comes in. */
export class Ledger1770000000009 implements MigrationInterface {
  name = 'Ledger1770000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table delivery (
  id uuid primary key default uuidv7(),
  call_up_id uuid not null references call_up on delete cascade,
  invitation_id uuid not null references invitation on delete cascade,
  contact_id uuid not null references contact,
  purpose text not null check (purpose in ('INVITE','REMINDER','CONFIRM','RESERVE','STAND_DOWN','UPDATE','BRIEFING','HELP')),
  wave smallint not null,
  channel text not null check (channel in ('SMS','EMAIL','VOICE')),
  attempt_group smallint not null default 0,
  priority smallint not null,
  state text not null default 'QUEUED' check (state in ('QUEUED','CLAIMED','ACCEPTED','SENT','DELIVERED','FAILED','UNDELIVERED','EXPIRED','SUPPRESSED','CANCELLED','UNKNOWN')),
  not_before timestamptz not null,
  expires_at timestamptz not null,
  segments smallint not null default 1,
  attempts smallint not null default 0, -- sends begun
  resent smallint not null default 0, -- sends begun after an unknown outcome: the possible doubles
  sender_id text references sender,
  provider text,
  provider_message_id text,
  error_code text,
  lease_token bigint,
  lease_until timestamptz,
  unknown_since timestamptz,
  queued_at timestamptz not null default muster_now(),
  claimed_at timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  unique (invitation_id, purpose, wave, channel, attempt_group)
) with (fillfactor = 70);
create index delivery_queue on delivery (channel, priority, not_before, id) where state = 'QUEUED';
create index delivery_leased on delivery (lease_until) where state = 'CLAIMED';
create index delivery_unknown on delivery (unknown_since) where state = 'UNKNOWN';
create index delivery_call_up on delivery (call_up_id, purpose, channel);
create unique index delivery_provider_message on delivery (provider, provider_message_id) where provider_message_id is not null;
-- What is known to have begun under a claim. A row without ids is made by the claim itself: when it is missing (a crash
-- empties unlogged tables), nothing is known, and every message of the claim may have left.
create unlogged table delivery_begun (
  lease_token bigint not null,
  ids uuid[]
);
create index delivery_begun_token on delivery_begun (lease_token);
create table delivery_event (
  id bigint generated always as identity primary key,
  delivery_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  from_state text,
  to_state text not null,
  attempts smallint not null,
  provider text,
  error_code text
);   -- written by statement triggers on delivery
create index delivery_event_delivery on delivery_event (delivery_id);
create table inbox (
  id uuid primary key default uuidv7(),
  provider text not null,
  external_id text not null, -- provider message id; status callbacks: id:status
  kind text not null check (kind in ('STATUS','MESSAGE','BOUNCE')),
  delivery_id uuid,
  payload_sealed bytea not null, -- JSON of the fields
  received_at timestamptz not null default clock_timestamp() + (muster_now() - now()), -- the wall clock, shifted like every rule's now: deadlines are compared with it
  processed_at timestamptz,
  outcome text,
  unique (provider, external_id)
);
create index inbox_waiting on inbox (kind, received_at) where processed_at is null;
create function delivery_move_legal(was text, becomes text) returns boolean language sql immutable as $body$
  select case was
    when 'QUEUED' then becomes in ('CLAIMED', 'CANCELLED', 'EXPIRED', 'SUPPRESSED')
    when 'CLAIMED' then becomes in ('ACCEPTED', 'SENT', 'DELIVERED', 'FAILED', 'UNDELIVERED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'EXPIRED', 'QUEUED')
    when 'UNKNOWN' then becomes in ('ACCEPTED', 'SENT', 'DELIVERED', 'FAILED', 'UNDELIVERED', 'QUEUED', 'EXPIRED', 'CANCELLED')
    when 'ACCEPTED' then becomes in ('SENT', 'DELIVERED', 'UNDELIVERED', 'FAILED')
    when 'SENT' then becomes in ('DELIVERED', 'UNDELIVERED', 'FAILED')
    when 'UNDELIVERED' then becomes = 'DELIVERED'
    when 'EXPIRED' then becomes in ('SENT', 'DELIVERED')
    else false end
$body$;
-- Without nested loops: the plan made for a statement of a few rows is kept for the session, and joining 100,000 changed
-- rows with it (a cancellation) would take hours.
create function delivery_history() returns trigger language plpgsql set enable_nestloop = off as $body$
begin
  if exists (select 1 from stale join fresh using (id) where stale.state <> fresh.state and not delivery_move_legal(stale.state, fresh.state)) then
    raise exception 'illegal delivery move %', (select stale.state || ' to ' || fresh.state from stale join fresh using (id)
      where stale.state <> fresh.state and not delivery_move_legal(stale.state, fresh.state) limit 1) using errcode = 'check_violation';
  end if;
  insert into delivery_event (delivery_id, from_state, to_state, attempts, provider, error_code)
    select id, stale.state, fresh.state, fresh.attempts, fresh.provider, fresh.error_code
    from stale join fresh using (id) where stale.state <> fresh.state;
  return null;
end $body$;
create trigger delivery_history after update on delivery referencing old table as stale new table as fresh for each statement execute function delivery_history();
create trigger delivery_event_append_only before update on delivery_event for each row execute function refuse_change();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
