import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appointments: what the law allows from which day on, who is appointed for how long, on what pay, with which side jobs; and what is written when one ends. */
export class Appointments1770000000031 implements MigrationInterface {
  name = 'Appointments1770000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LAW);
    await runner.query(APPOINTMENTS);
    await runner.query(ENDS);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

/** The rows that seeds and administrators write. The row in force on a day is the latest one of its key that began by then. */
const LAW = `
create table appointment_kind (
  code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  position smallint not null,
  name_ja text not null,
  name_en text not null
);
create table appointment_rule (
  kind text not null references appointment_kind,
  valid_from date not null,
  most_months smallint check (most_months between 1 and 600), -- from the first to the last day; null: no maximum
  most_months_extended smallint check (most_months_extended >= most_months), -- with every extension
  ends_with_fiscal_year boolean not null,
  beside text[] not null, -- kinds that may be held on the same days
  needs_main boolean not null, -- only while another appointment is in force
  needs_home boolean not null, -- there is a body or company to return to
  home_barred boolean not null, -- no work for the home company, and no pay from it
  pay text not null check (pay in ('SCALE','DAILY_CAP','DAILY','HOME','CONTRACT')), -- HOME: goes on as at home; CONTRACT: as agreed, not kept here
  pay_scales text[] not null, -- SCALE, DAILY_CAP: the tables that apply
  side_jobs text not null check (side_jobs in ('PERMISSION','FREE')),
  law_ja text not null,
  law_en text not null,
  primary key (kind, valid_from)
);
create table tlp_ceiling ( -- the highest label that a person may be given, by his standing; NONE: not appointed
  standing text not null,
  valid_from date not null,
  highest text not null check (highest in ('RED','AMBER+STRICT','AMBER','GREEN','CLEAR')),
  basis_ja text not null,
  basis_en text not null,
  primary key (standing, valid_from)
);
create table pay_rate (
  scale text not null check (scale ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  grade text not null,
  valid_from date not null,
  yen int not null check (yen > 0),
  per text not null check (per in ('MONTH','DAY')),
  law_ja text not null,
  law_en text not null,
  primary key (scale, grade, valid_from)
);
`;

const APPOINTMENTS = `
create table appointment (
  id uuid primary key default uuidv7(),
  expert_id uuid references expert on delete set null, -- null: erased since; term and body stay for the figures
  organisation_id uuid not null references organisation,
  kind text not null references appointment_kind,
  from_on date not null, -- first day
  granted_until date check (granted_until >= from_on), -- last day as first granted; null: no term
  until_on date check (until_on >= from_on), -- last day as things stand
  post_id uuid references post,
  slot_id uuid references slot,
  home_id uuid references organisation, -- to which the person returns
  leaves_registry boolean not null, -- the membership ends with the appointment
  ended_how text check (ended_how in ('TERM','RESIGNED','DISMISSED','RETURNED','DIED')), -- said before the last day, or TERM when it is over
  closed_at timestamptz, -- the last day is over and what follows was done
  access_ended_at timestamptz, -- when accounts lost what they had by the appointment; null: there was none, or another one went on
  appointed_by uuid,
  appointed_at timestamptz not null default muster_now(),
  version int not null default 1,
  check (closed_at is null or ended_how is not null and until_on is not null)
);
create index appointment_expert on appointment (expert_id, from_on);
create index appointment_body on appointment (organisation_id, until_on);
create index appointment_home on appointment (home_id) where home_id is not null;
create index appointment_post on appointment (post_id) where post_id is not null;
create index appointment_open on appointment (until_on) where closed_at is null;
create function appointment_stays() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or (new.organisation_id, new.kind, new.from_on, new.appointed_at) is distinct from (old.organisation_id, old.kind, old.from_on, old.appointed_at)
    or new.granted_until is distinct from old.granted_until or new.post_id is distinct from old.post_id or new.slot_id is distinct from old.slot_id or new.home_id is distinct from old.home_id
    or new.expert_id is distinct from old.expert_id and new.expert_id is not null then
    raise exception 'who was appointed to what from which day is never overwritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger appointment_stays before update or delete on appointment for each row execute function appointment_stays();
-- Each last day that was ever set, with the row of the law under which it was.
create table appointment_term (
  id uuid primary key default uuidv7(),
  appointment_id uuid not null references appointment,
  what text not null check (what in ('GRANTED','EXTENDED','SHORTENED')),
  until_on date,
  rule_from date not null, -- appointment_rule of the appointment's kind
  by_user uuid,
  at timestamptz not null default muster_now()
);
create index appointment_term_appointment on appointment_term (appointment_id, id);
create trigger appointment_term_append_only before update or delete on appointment_term for each row execute function refuse_change();
create table appointment_pay (
  id uuid primary key default uuidv7(),
  appointment_id uuid not null references appointment,
  from_on date not null,
  scale text, -- with the grade: of a table
  grade text,
  daily_yen int check (daily_yen > 0), -- a rate of its own for a day
  special boolean not null default false, -- under the exception for which the law has a higher cap
  by_user uuid,
  at timestamptz not null default muster_now(),
  check ((scale is null) = (grade is null) and (scale is null) <> (daily_yen is null))
);
create index appointment_pay_appointment on appointment_pay (appointment_id, from_on, id);
create trigger appointment_pay_append_only before update on appointment_pay for each row execute function refuse_change();
create table side_job ( -- a permission for work beside the appointment
  id uuid primary key default uuidv7(),
  appointment_id uuid not null references appointment,
  work_sealed bytea not null, -- for whom and what, in words
  organisation_id uuid references organisation, -- for whom, where it is known
  from_on date not null,
  until_on date not null check (until_on >= from_on), -- last day
  permitted_by uuid,
  permitted_at timestamptz not null default muster_now(),
  withdrawn_on date, -- first day without it
  withdrawn_by uuid
);
create index side_job_appointment on side_job (appointment_id, from_on);
create trigger side_job_append_only before update of appointment_id, organisation_id, from_on, until_on, permitted_by, permitted_at on side_job for each row execute function refuse_change();
`;

const ENDS = `
-- One mail to one of those who look after a body's people: the ends that came near since the last.
create table end_digest (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user on delete cascade,
  day date not null, -- at most one a day
  created_at timestamptz not null default muster_now(),
  sent_at timestamptz,
  unique (user_id, day)
);
create table end_notice ( -- one end, told once at each step to each of them
  id uuid primary key default uuidv7(),
  appointment_id uuid not null references appointment,
  user_id uuid not null references app_user on delete cascade,
  step smallint not null check (step in (180, 90, 30)), -- days before the end
  until_on date not null, -- an extension makes a new end
  digest_id uuid references end_digest on delete cascade, -- null: comes with the next one
  unique (appointment_id, user_id, step, until_on)
);
create index end_notice_waiting on end_notice (user_id) where digest_id is null;
create index end_notice_digest on end_notice (digest_id);
create table appointment_letter ( -- one mail to the person whose appointment ended
  id uuid primary key default uuidv7(),
  appointment_id uuid not null references appointment,
  kind text not null check (kind in ('SECRECY','ALUMNI')),
  created_at timestamptz not null default muster_now(),
  sent_at timestamptz,
  unique (appointment_id, kind)
);
`;

const FUNCTIONS = `
-- Every appointment of a person in these days: the law counts those at other bodies too. Days, kinds and bodies only, for whoever appoints.
create function muster_appointments_beside(person uuid, first date, last date)
returns table (id uuid, kind text, organisation_id uuid, from_on date, until_on date) language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select a.id, a.kind, a.organisation_id, a.from_on, a.until_on from appointment a
  where a.expert_id = person and a.from_on <= coalesce(last, 'infinity') and coalesce(a.until_on, 'infinity') >= first
    and (muster_may('appointment:update') or pg_has_role(session_user, current_user, 'member'));
end $body$;
-- What people who are appointed to the caller's bodies, or come from them, are called.
create function muster_appointed_people(people uuid[])
returns table (expert_id uuid, family_name text, given_name text, family_kana text, given_kana text) language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, e.family_name, e.given_name, e.family_kana, e.given_kana from expert e
  where e.id = any(people) and e.erased_at is null and muster_may('appointment:read') and exists (select from appointment a where a.expert_id = e.id
    and (muster_may('careers:whole') or a.organisation_id = any(muster_organisations()) or a.home_id = any(muster_organisations())));
end $body$;
-- The appointments by which people stand on days, for whoever builds a team: kind and days only.
create function muster_standing(people uuid[])
returns table (expert_id uuid, kind text, from_on date, until_on date) language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select a.expert_id, a.kind, a.from_on, a.until_on from appointment a
  where a.expert_id = any(people) and (muster_may('callup:read', 'callup:preview', 'callup:approve') or a.expert_id = muster_expert() or pg_has_role(session_user, current_user, 'member'));
end $body$;
-- Ends what accounts have by an appointment whose last day is over: every role but that of an expert, and all sessions. Whoever is
-- appointed on at the same body, or whose account belongs to another body, keeps it, and so do roles that were given later: an old
-- appointment that is entered afterwards takes nothing. Gives the accounts; interrupted or repeated, it does the rest.
create function end_official_access(appointment uuid) returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $body$
declare ended record; account uuid;
begin
  select a.* into ended from appointment a where a.id = end_official_access.appointment and a.until_on < (muster_now() at time zone 'Asia/Tokyo')::date for update;
  if not found or exists (select from appointment o where o.expert_id = ended.expert_id and o.id <> ended.id and o.organisation_id = ended.organisation_id
      and (muster_now() at time zone 'Asia/Tokyo')::date between o.from_on and coalesce(o.until_on, 'infinity')) then return; end if;
  for account in select u.id from app_user u where u.expert_id = ended.expert_id and (u.organisation_id is null or u.organisation_id = ended.organisation_id) for update loop
    delete from user_role r where r.user_id = account and r.role <> 'EXPERT' and r.granted_at < (ended.until_on + 1)::timestamp at time zone 'Asia/Tokyo';
    if found then
      delete from user_scope s where s.user_id = account;
      update session s set revoked_at = muster_now() where s.user_id = account and s.revoked_at is null;
      update app_user u set disabled_at = muster_now() where u.id = account and u.disabled_at is null and not exists (select from user_role r where r.user_id = account);
      return next account;
    end if;
  end loop;
end $body$;
`;
