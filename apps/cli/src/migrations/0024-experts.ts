import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What experts do with their own record: codes that verify contacts, messages about changes, quarterly confirmations, dated conflicts of interest, rival obligations, reachability. */
export class Experts1770000000024 implements MigrationInterface {
  name = 'Experts1770000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTACTS);
    await runner.query(CONFIRMATION);
    await runner.query(CONFLICTS);
    await runner.query(OBLIGATIONS);
    await runner.query(REACHABILITY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const CONTACTS = `
-- Codes outlive their contact, so that adding and removing an address does not give more of them.
create table contact_code (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  contact_id uuid not null,
  code_hash bytea not null, -- keyed
  expires_at timestamptz not null,
  attempts smallint not null default 0,
  used_at timestamptz
);
create index contact_code_expert on contact_code (expert_id, id);
-- One message each, to one contact; a code's has the code's id.
create table contact_message (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  contact_id uuid not null references contact on delete cascade,
  what text not null check (what in ('CODE','VERIFIED','REMOVED','CONFIRM')),
  about text not null check (about in ('PHONE','EMAIL')), -- what kind of contact it is about
  created_at timestamptz not null default muster_now(),
  sent_at timestamptz
);
create index contact_message_contact on contact_message (contact_id);
create index contact_message_expert on contact_message (expert_id);
`;

const CONFIRMATION = `
-- The last time that an expert said that his entry is right.
create table record_confirmation (
  expert_id uuid primary key references expert on delete cascade,
  confirmed_at timestamptz not null
);
-- One reminder for each due day.
create table confirmation_reminder (
  expert_id uuid not null references expert on delete cascade,
  due_on date not null,
  at timestamptz not null default muster_now(),
  primary key (expert_id, due_on)
);
`;

const CONFLICTS = `
alter table expert_conflict
  add column reason text not null default 'OTHER' check (reason in ('CLIENT','GROUP_COMPANY','FORMER_EMPLOYER','COMPETITOR','OTHER')),
  add column until_on date not null default 'infinity'; -- the last day: a cooling-off period ends with it
`;

const OBLIGATIONS = `
create table rival_obligation (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  kind text not null check (kind in ('RESERVE_SERVICE','OTHER_ROSTER','FIRE_CORPS','EMPLOYER_DUTY','OTHER')),
  from_on date not null, -- days in Japan, both included
  until_on date not null default 'infinity',
  goes_first boolean not null, -- no call-up takes the expert for these days
  check (from_on <= until_on)
);
create index rival_obligation_expert on rival_obligation (expert_id);
`;

const REACHABILITY = `
-- How many addresses of active experts are in use, and whether the last drill went without their word: counts for whoever may
-- not read addresses. null: everybody.
create function muster_reachability(people uuid[]) returns table (expert_id uuid, phones int, mails int, missed_drill boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, coalesce(w.phones, 0), coalesce(w.mails, 0), coalesce((
    select i.answer is null from invitation i join call_up c on c.id = i.call_up_id
    where i.expert_id = e.id and i.wave > 0 and c.kind = 'DRILL' and c.state = 'CLOSED' order by c.ended_at desc, c.id desc limit 1), false)
  from expert e left join (
    select c.expert_id, (count(*) filter (where c.kind = 'PHONE'))::int as phones, (count(*) filter (where c.kind = 'EMAIL'))::int as mails from contact c
    where c.verified_at is not null and c.opted_out_at is null and c.unreachable_at is null and (people is null or c.expert_id = any(people)) group by 1) w on w.expert_id = e.id
  where e.status = 'ACTIVE' and (people is null or e.id = any(people)) and (select muster_may('registry-alert:read'));
end $body$;
`;
