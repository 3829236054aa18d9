import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONSENT_PURPOSES } from './consent-purposes.ts';
import { ERASURE } from './erasure.sql.ts';

/** Consents in layers with their history, requests for correction, leaving, and what erasure leaves behind. */
export class Privacy1770000000014 implements MigrationInterface {
  name = 'Privacy1770000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ERASURE);
    await runner.query(
      `insert into consent_purpose (code, version, position, title_ja, title_en, text_ja, text_en, at_registration, night_from, night_until, valid_from)
       select p.*, date '2026-01-01' from jsonb_to_recordset($1::jsonb) as p(code text, version int, position smallint, title_ja text, title_en text,
         text_ja text, text_en text, at_registration boolean, night_from time, night_until time)`,
      [JSON.stringify(CONSENT_PURPOSES)],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const TABLES = `
-- What is asked, in the words that are shown: a changed wording is a new version, and each consent names the version it was given to.
create table consent_purpose (
  code text not null,
  version int not null,
  position smallint not null,
  title_ja text not null,
  title_en text not null,
  text_ja text not null,
  text_en text not null,
  at_registration boolean not null, -- registering gives it; the others are asked for later
  night_from time, -- NIGHT: the hours in Japan that count as night
  night_until time,
  valid_from date not null,
  valid_to date,
  primary key (code, version)
);
create table consent_event (
  id bigint generated always as identity primary key,
  expert_id uuid not null references expert on delete cascade,
  code text not null,
  version int not null,
  given boolean not null,
  at timestamptz not null default muster_now(),
  by_user uuid,
  foreign key (code, version) references consent_purpose
);
create index consent_event_expert on consent_event (expert_id, id);
create trigger consent_event_append_only before update on consent_event for each row execute function refuse_change();
-- What holds now, where it is not what registration gave.
create table consent (
  expert_id uuid not null references expert on delete cascade,
  code text not null,
  given boolean not null,
  since timestamptz not null default muster_now(),
  primary key (expert_id, code)
);
create index consent_withdrawn on consent (code, expert_id) where not given;
create function consent_given(expert uuid, purpose text) returns boolean language sql stable as $body$
  select coalesce(
    (select c.given from consent c where c.expert_id = expert and c.code = purpose),
    (select p.at_registration from consent_purpose p where p.code = purpose order by p.version desc limit 1), false)
$body$;
create function is_consent_night(instant timestamptz) returns boolean language sql stable as $body$
  select exists (select from consent_purpose p, lateral (select (instant at time zone 'Asia/Tokyo')::time as clock) t
    where p.code = 'NIGHT' and (instant at time zone 'Asia/Tokyo')::date >= p.valid_from and (p.valid_to is null or (instant at time zone 'Asia/Tokyo')::date <= p.valid_to)
      and case when p.night_from <= p.night_until then t.clock >= p.night_from and t.clock < p.night_until else t.clock >= p.night_from or t.clock < p.night_until end)
$body$;

create table correction_request (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  field text not null check (field in ('NAME_KANJI','NAME_KANA','NAME_ROMAJI','PREFECTURE','MESSAGE_LANGUAGE','OTHER')),
  wanted_sealed bytea not null, -- personal data: what should stand there
  previous_sealed bytea, -- what stood there when it was decided
  state text not null default 'OPEN' check (state in ('OPEN','DONE','REFUSED','TAKEN_BACK')),
  reason text, -- REFUSED: what the expert is told
  asked_at timestamptz not null default muster_now(),
  decided_at timestamptz,
  decided_by uuid
);
create index correction_request_expert on correction_request (expert_id, id);
create index correction_request_open on correction_request (id) where state = 'OPEN';

create table departure (
  expert_id uuid primary key,
  left_at timestamptz not null default muster_now(),
  entry_erased_at timestamptz, -- names, addresses, skills and all else that says who it was
  records_erased_at timestamptz -- the last row that held the id
);
create index departure_due on departure (left_at) where records_erased_at is null;
alter table expert add column erased_at timestamptz; -- an entry of nobody: what call-ups still point to
-- Whoever writes LEFT, and however: the day from which erasure counts is on record, and access ends in the same transaction.
create function note_departure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  if new.status = 'LEFT' then
    insert into departure (expert_id) values (new.id) on conflict do nothing;
    update session s set revoked_at = muster_now() from app_user u where u.expert_id = new.id and s.user_id = u.id and s.revoked_at is null;
    update app_user u set disabled_at = muster_now() where u.expert_id = new.id and u.disabled_at is null
      and not exists (select from user_role r where r.user_id = u.id and r.role <> 'EXPERT');
    -- Whoever builds a team with him must look for somebody else.
    if exists (select from invitation i join call_up c on c.id = i.call_up_id
        where i.expert_id = new.id and i.assignment in ('PROPOSED', 'ASSIGNED', 'RESERVE') and c.state in ('OPEN', 'FILLED')) then
      insert into registry_alert (expert_id, kind, reason) values (new.id, 'LEFT', 'HOLDS_A_PLACE');
    end if;
    -- Somebody who is staff as well goes on as staff, and is no expert any more.
    update app_user u set expert_id = null where u.expert_id = new.id and exists (select from user_role r where r.user_id = u.id and r.role <> 'EXPERT');
  else
    delete from departure where expert_id = new.id and entry_erased_at is null;
  end if;
  return null;
end $body$;
create trigger note_departure_new after insert on expert for each row when (new.status = 'LEFT') execute function note_departure();
create trigger note_departure_changed after update of status on expert for each row
  when ((old.status = 'LEFT') <> (new.status = 'LEFT')) execute function note_departure();
-- The ledger keeps the number of an address that was erased; it decides nothing any more.
alter table delivery drop constraint delivery_contact_id_fkey;
`;
