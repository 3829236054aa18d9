import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_AGREEMENTS } from './first-agreements.ts';

/** Life-cycle moves, vetting cases with their documents, suspensions, agreements and signatures, planned leaving, notices. */
export class Vetting1770000000021 implements MigrationInterface {
  name = 'Vetting1770000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MOVES);
    await runner.query(CASES);
    await runner.query(AGREEMENTS);
    const rows = FIRST_AGREEMENTS.map((row) => ({
      ...row, hash_ja: createHash('sha256').update(row.text_ja).digest('hex'), hash_en: createHash('sha256').update(row.text_en).digest('hex'),
    }));
    await runner.query(
      `insert into agreement (code, version, title_ja, title_en, text_ja, text_en, hash_ja, hash_en, duty_ja, duty_en, valid_days, valid_from)
       select a.code, 1, a.title_ja, a.title_en, a.text_ja, a.text_en, decode(a.hash_ja, 'hex'), decode(a.hash_en, 'hex'), a.duty_ja, a.duty_en, a.valid_days, date '2026-01-01'
       from jsonb_to_recordset($1::jsonb) as a(code text, title_ja text, title_en text, text_ja text, text_en text, hash_ja text, hash_en text, duty_ja text, duty_en text, valid_days int)`,
      [JSON.stringify(rows)]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const MOVES = `
create table expert_move (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  act text not null,
  from_status text not null,
  to_status text not null,
  reason_sealed bytea,
  by_user uuid, -- null: the system, on the day
  at timestamptz not null default muster_now()
);
create index expert_move_expert on expert_move (expert_id, id);
create trigger expert_move_append_only before update of expert_id, act, from_status, to_status, by_user, at on expert_move for each row execute function refuse_change();
create index expert_renewal on expert (eligible_until) where status in ('ACTIVE','SUSPENDED');
create table suspension (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  notice_sealed bytea not null, -- what the expert is told
  suspended_at timestamptz not null default muster_now(),
  suspended_by uuid not null,
  review_on date not null,
  reply_sealed bytea,
  replied_at timestamptz,
  remark_sealed bytea, -- what the last review said
  reviewed_at timestamptz,
  reviewed_by uuid,
  ended_at timestamptz
);
create unique index suspension_open on suspension (expert_id) where ended_at is null;
create table vetting_case (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  kind text not null check (kind in ('FIRST','RENEWAL')),
  state text not null default 'OPEN' check (state in ('OPEN','APPROVED','REFUSED','CLOSED')),
  opened_at timestamptz not null default muster_now(),
  opened_by uuid not null,
  closed_at timestamptz
);
create unique index vetting_case_open on vetting_case (expert_id) where state = 'OPEN';
-- Whoever changes a status, and however: who and when stand here; why and by which act, when the service said so in the same transaction.
create function note_expert_move() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
declare said jsonb := nullif(current_setting('muster.move', true), '')::jsonb;
begin
  if said ->> 'expert' is distinct from new.id::text then said := null; end if;
  insert into expert_move (id, expert_id, act, from_status, to_status, reason_sealed, by_user) values (
    coalesce((said ->> 'id')::uuid, uuidv7()), new.id, coalesce(said ->> 'act', case new.status when 'LEFT' then 'LEAVE' else 'OTHER' end),
    old.status, new.status, decode(said ->> 'reason', 'hex'), muster_user());
  if old.status = 'SUSPENDED' then update suspension set ended_at = muster_now() where expert_id = new.id and ended_at is null; end if;
  if new.status = 'LEFT' then update vetting_case set state = 'CLOSED', closed_at = muster_now() where expert_id = new.id and state = 'OPEN'; end if;
  return null;
end $body$;
create trigger note_expert_move after update of status on expert for each row when (old.status <> new.status) execute function note_expert_move();
-- Experts may change their own rows, but not this: whoever acts without the office's rights can apply and leave, and nothing else.
create function expert_keeps_to_moves() returns trigger language plpgsql as $body$
begin
  if muster_kind() is null or muster_may('expert:update', 'expert:vet') then return new; end if;
  if new.eligible_until is distinct from old.eligible_until
    or new.status <> old.status and new.status <> 'LEFT' and not (old.status = 'INVITED' and new.status = 'APPLIED') then
    raise exception 'nobody decides on his own membership' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $body$;
create trigger expert_keeps_to_moves before update of status, eligible_until on expert for each row
  when (old.status is distinct from new.status or old.eligible_until is distinct from new.eligible_until) execute function expert_keeps_to_moves();
create table planned_departure (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  last_day date not null,
  reason_sealed bytea not null,
  planned_by uuid not null,
  planned_at timestamptz not null default muster_now(),
  ended_at timestamptz -- done, or taken back
);
create unique index planned_departure_open on planned_departure (expert_id) where ended_at is null;
`;

const CASES = `
-- Every entry stays; the last one of a kind counts. PROPOSAL and DECISION are by two people.
create table vetting_step (
  id uuid primary key default uuidv7(),
  case_id uuid not null references vetting_case on delete cascade,
  kind text not null check (kind in ('IDENTITY','REFERENCES','EMPLOYER','PLEDGE','ATTESTATION','PROPOSAL','DECISION')),
  outcome text not null check (outcome in ('PASSED','FAILED','NOT_NEEDED','APPROVE','REFUSE','AGREED','RETURNED')),
  until date, -- PROPOSAL to approve: eligible until
  remark_sealed bytea,
  by_user uuid not null,
  at timestamptz not null default muster_now()
);
create index vetting_step_case on vetting_step (case_id, id);
create trigger vetting_step_append_only before update of case_id, kind, outcome, until, by_user, at on vetting_step for each row execute function refuse_change();
create table attachment (
  id uuid primary key default uuidv7(),
  case_id uuid not null references vetting_case on delete cascade,
  step text not null check (step in ('IDENTITY','REFERENCES','EMPLOYER','PLEDGE','ATTESTATION')),
  kind text not null check (kind in ('PDF','PNG','JPEG')),
  name_sealed bytea not null,
  content_sealed bytea not null,
  size int not null check (size between 1 and 5242880), -- bytes of the document
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default muster_now()
);
alter table attachment alter column content_sealed set storage external; -- ciphertext does not compress
create index attachment_case on attachment (case_id, id);
-- One mail each: to whom, about what. The key tells occasions of one kind apart.
create table vetting_notice (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  user_id uuid, -- a colleague; null: to the expert
  kind text not null,
  key text not null,
  created_at timestamptz not null default muster_now(),
  sent_at timestamptz,
  unique nulls not distinct (expert_id, user_id, kind, key)
);
alter table disclosure drop constraint disclosure_what_check;
alter table disclosure add constraint disclosure_what_check check (what in ('CONTACT','EXPORT','DOCUMENT'));
`;

const AGREEMENTS = `
create table agreement (
  code text not null check (code ~ '^[A-Z][A-Z_]{1,29}$'),
  version int not null,
  title_ja text not null,
  title_en text not null,
  text_ja text not null,
  text_en text not null,
  hash_ja bytea not null, -- SHA-256 of the text
  hash_en bytea not null,
  duty_ja text not null, -- what holds on after leaving; empty: nothing
  duty_en text not null,
  valid_days int not null check (valid_days > 0), -- of a signature
  valid_from date not null,
  primary key (code, version)
);
create trigger agreement_append_only before update or delete on agreement for each row execute function refuse_change();
create table agreement_signature (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  user_id uuid not null,
  code text not null,
  version int not null,
  language text not null check (language in ('ja','en')), -- which of the texts was signed
  text_hash bytea not null,
  method text not null check (method in ('PASSKEY','NAME_AND_CODE')),
  name_sealed bytea, -- NAME_AND_CODE: what was typed
  signed_at timestamptz not null default muster_now(),
  expires_on date not null,
  foreign key (code, version) references agreement
);
create index agreement_signature_expert on agreement_signature (expert_id, code, version);
create trigger agreement_signature_append_only before update of expert_id, user_id, code, version, language, text_hash, method, signed_at, expires_on
  on agreement_signature for each row execute function refuse_change();
create table signing_code (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user on delete cascade,
  agreement text not null,
  code_hash bytea not null, -- keyed
  expires_at timestamptz not null,
  attempts smallint not null default 0,
  used_at timestamptz
);
create index signing_code_user on signing_code (user_id, id);
`;
