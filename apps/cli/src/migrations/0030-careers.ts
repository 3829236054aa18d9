import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts with duties and holders, hiring slots as a ledger, candidates; and the role of those who see every body's. */
export class Careers1770000000030 implements MigrationInterface {
  name = 'Careers1770000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE);
    await runner.query(RANKS);
    await runner.query(POSTS);
    await runner.query(HOLDINGS);
    await runner.query(SLOTS);
    await runner.query(CANDIDATES);
    await runner.query(OFFERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const ROLE = `
alter table user_role drop constraint user_role_role_check, add constraint user_role_role_check
  check (role in ('COORDINATOR','APPROVER','EXPERT','VETTING_OFFICER','HR','HR_CENTRAL','EMPLOYER_CONTACT','AUDITOR','ADMINISTRATOR'));
`;

const RANKS = `
create table post_rank (
  code text primary key,
  position smallint not null unique, -- 1 is the highest
  layer text not null check (layer in ('POLITICAL','EXECUTIVE','MANAGER','OFFICER','GENERAL')), -- 政務/幹部/管理職/担当/一般
  name_ja text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from) -- last day
);
insert into post_rank (code, position, layer, name_ja, name_en, valid_from) values
  ('POLITICAL', 1, 'POLITICAL', '政務(大臣・副大臣・大臣政務官)', 'Political appointee', '2015-04-01'),
  ('VICE_MINISTER', 2, 'EXECUTIVE', '事務次官級', 'Administrative vice-minister', '2015-04-01'),
  ('DIRECTOR_GENERAL', 3, 'EXECUTIVE', '局長級', 'Director-general', '2015-04-01'),
  ('DEPUTY_DIRECTOR_GENERAL', 4, 'EXECUTIVE', '審議官級', 'Deputy director-general', '2015-04-01'),
  ('DIRECTOR', 5, 'MANAGER', '課長級', 'Director', '2015-04-01'),
  ('OFFICE_DIRECTOR', 6, 'MANAGER', '室長級', 'Office director', '2015-04-01'),
  ('DEPUTY_DIRECTOR', 7, 'OFFICER', '課長補佐級', 'Deputy director', '2015-04-01'),
  ('UNIT_CHIEF', 8, 'OFFICER', '係長級', 'Unit chief', '2015-04-01'),
  ('STAFF', 9, 'GENERAL', '係員級', 'Staff', '2015-04-01');
`;

const POSTS = `
-- Body, rank, flag and founding never change: a post that changes them is abolished, and the one in its place replaces it.
create table post (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  title_ja text not null,
  title_en text not null,
  rank text not null references post_rank,
  security_management boolean not null,
  founded_on date not null, -- first day
  abolished_on date check (abolished_on > founded_on), -- first day without it
  replaces uuid unique references post,
  version int not null default 1,
  check (replaces <> id)
);
create index post_organisation on post (organisation_id, founded_on);
create function post_stays() returns trigger language plpgsql as $body$
begin raise exception 'a post that changes is abolished and founded anew' using errcode = 'restrict_violation'; end $body$;
create trigger post_stays before update of id, organisation_id, rank, security_management, founded_on, replaces on post for each row
  when (old.id <> new.id or old.organisation_id <> new.organisation_id or old.rank <> new.rank or old.security_management <> new.security_management
    or old.founded_on <> new.founded_on or old.replaces is distinct from new.replaces) execute function post_stays();
create trigger post_no_delete before delete on post for each row execute function post_stays();
create table post_duty (
  post_id uuid not null references post,
  work_role_id text not null references work_role,
  level smallint not null check (level between 1 and 4),
  from_on date not null,
  until_on date check (until_on >= from_on), -- last day; null: holds on
  primary key (post_id, work_role_id, from_on)
);
create unique index post_duty_open on post_duty (post_id, work_role_id) where until_on is null;
-- How a post was written down, after each change; written by a trigger alone.
create table post_event (
  id uuid primary key default uuidv7(),
  post_id uuid not null references post,
  what text not null check (what in ('FOUNDED','CHANGED','ABOLISHED')),
  title_ja text not null,
  title_en text not null,
  abolished_on date,
  by_user uuid,
  at timestamptz not null default muster_now()
);
create index post_event_post on post_event (post_id, id);
create trigger post_event_append_only before update or delete on post_event for each row execute function refuse_change();
create function note_post() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  insert into post_event (post_id, what, title_ja, title_en, abolished_on, by_user) values (
    new.id, case when tg_op = 'INSERT' then 'FOUNDED' when new.abolished_on is distinct from old.abolished_on then 'ABOLISHED' else 'CHANGED' end,
    new.title_ja, new.title_en, new.abolished_on, muster_user());
  return null;
end $body$;
create trigger note_post after insert or update on post for each row execute function note_post();
`;

const HOLDINGS = `
-- Who holds a post. HOLDER: as his main post. CONCURRENT: beside another. ACTING: stands in, and the post counts as vacant.
create table post_holding (
  id uuid primary key default uuidv7(),
  post_id uuid not null references post,
  expert_id uuid references expert on delete set null, -- null: not on the roster, or erased since
  staff_code text check (length(staff_code) between 1 and 40), -- whoever is not on the roster, by his body's own number; no name
  kind text not null check (kind in ('HOLDER','ACTING','CONCURRENT')),
  from_on date not null,
  until_on date check (until_on >= from_on), -- last day; null: holds on
  by_user uuid,
  at timestamptz not null default muster_now(),
  check (expert_id is null or staff_code is null)
);
create index post_holding_post on post_holding (post_id, from_on);
create index post_holding_expert on post_holding (expert_id) where expert_id is not null;
create unique index post_holding_open on post_holding (post_id) where until_on is null and kind <> 'ACTING';
create unique index post_holding_main on post_holding (expert_id) where until_on is null and kind = 'HOLDER';
-- A holding is ended, and its person may be forgotten; nothing else of it ever changes.
create function post_holding_stays() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and new.expert_id is distinct from old.expert_id and new.expert_id is not null
    or tg_op = 'DELETE'
    or (new.id, new.post_id, new.staff_code, new.kind, new.from_on, new.by_user, new.at) is distinct from (old.id, old.post_id, old.staff_code, old.kind, old.from_on, old.by_user, old.at)
    or old.until_on is not null and new.until_on is distinct from old.until_on then
    raise exception 'holdings of posts are never overwritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger post_holding_stays before update or delete on post_holding for each row execute function post_holding_stays();
`;

const SLOTS = `
-- Head counts that a body asks for with one purpose, for one fiscal year; what became of them stands in the ledger.
create table slot (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  fiscal_year smallint not null check (fiscal_year between 2000 and 2199), -- named for the April it begins in
  title_ja text not null,
  title_en text not null,
  rank text not null references post_rank,
  post_id uuid references post, -- the post that it is for, if any
  by_user uuid,
  at timestamptz not null default muster_now(),
  unique (id, organisation_id, fiscal_year)
);
create index slot_body on slot (fiscal_year, organisation_id);
create trigger slot_append_only before update or delete on slot for each row execute function refuse_change();
create table candidate (
  id uuid primary key default uuidv7(),
  slot_id uuid not null references slot,
  expert_id uuid not null references expert on delete cascade,
  state text not null default 'SHORTLISTED' check (state in ('SHORTLISTED','INTERVIEWED','OFFERED','ACCEPTED','DECLINED','APPOINTED','DROPPED')),
  opened_at timestamptz not null default muster_now(),
  unique (slot_id, expert_id)
);
create index candidate_expert on candidate (expert_id);
-- The ledger. Only ABOLISHED may stand without a slot: head count that the body gives up in that year.
create table slot_event (
  id uuid primary key default uuidv7(),
  slot_id uuid,
  organisation_id uuid not null references organisation,
  fiscal_year smallint not null,
  kind text not null check (kind in ('REQUESTED','ASSESSED','GRANTED','ADVERTISED','FILLED','VACATED','ABOLISHED')),
  heads int not null check (heads between 1 and 10000),
  on_day date not null,
  post_id uuid references post, -- ABOLISHED: the post that went with it, if any
  candidate_id uuid references candidate on delete set null, -- FILLED: by whom; null: by somebody else
  reverses uuid unique references slot_event, -- takes back an entry that was wrong; both stay
  by_user uuid,
  at timestamptz not null default muster_now(),
  foreign key (slot_id, organisation_id, fiscal_year) references slot (id, organisation_id, fiscal_year),
  check (slot_id is not null or kind = 'ABOLISHED'),
  check (candidate_id is null or kind = 'FILLED' and heads = 1)
);
create index slot_event_slot on slot_event (slot_id, id);
create index slot_event_body on slot_event (fiscal_year, organisation_id);
create index slot_event_candidate on slot_event (candidate_id) where candidate_id is not null;
create function slot_event_stays() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or new.candidate_id is not null or (to_jsonb(new) - 'candidate_id') <> (to_jsonb(old) - 'candidate_id') then
    raise exception 'the ledger of slots is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger slot_event_stays before update or delete on slot_event for each row execute function slot_event_stays();
`;

const CANDIDATES = `
-- Every step stays. DECLINED: why, as the expert said it; whoever employs him never reads it.
create table candidate_event (
  id uuid primary key default uuidv7(),
  candidate_id uuid not null references candidate on delete cascade,
  kind text not null check (kind in ('SHORTLISTED','INTERVIEWED','OFFERED','ACCEPTED','DECLINED','APPOINTED','DROPPED')),
  on_day date not null,
  reason text check (reason in ('PAY','TERM','SIDE_JOB','PLACE','WORK','EMPLOYER','FAMILY','OTHER_OFFER','OTHER')), -- DECLINED
  note_sealed bytea,
  by_user uuid,
  at timestamptz not null default muster_now(),
  check (reason is null or kind = 'DECLINED')
);
create index candidate_event_candidate on candidate_event (candidate_id, id);
create trigger candidate_event_append_only before update of candidate_id, kind, on_day, reason, by_user, at on candidate_event for each row execute function refuse_change();
`;

/** Job offers go to those who opted in to them, and their employer does not learn that they did. */
const OFFERS = `
-- Name, prefecture and skills of active experts who opted in to offers, and never of the caller's own people: by id, after one.
create function muster_offer_people(people uuid[], role text, lowest int, prefecture text, after uuid, most int) returns table (
  expert_id uuid, family_name text, given_name text, family_kana text, given_kana text, prefecture_code char(2), skills jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, e.family_name, e.given_name, e.family_kana, e.given_kana, e.prefecture_code, (
    select coalesce(jsonb_agg(jsonb_build_object('workRoleId', k.work_role_id, 'level', k.level, 'verified', k.verified_at is not null) order by k.level desc, k.work_role_id), '[]')
    from expert_skill k where k.expert_id = e.id)
  from consent c join expert e on e.id = c.expert_id
  where c.code = 'HR_OFFERS' and c.given and e.status = 'ACTIVE' and (people is null or e.id = any(people)) and (after is null or e.id > after)
    and (role is null or exists (select from expert_skill k where k.expert_id = e.id and k.work_role_id = role and k.level >= lowest))
    and (prefecture is null or e.prefecture_code = prefecture)
    and (e.organisation_id is null or e.organisation_id <> all(muster_organisations())) and (select muster_may('candidate:read'))
  order by e.id limit most;
end $body$;
create index consent_offers on consent (expert_id) where code = 'HR_OFFERS' and given;
-- The names of candidates of the caller's bodies, while they are open to offers or since they accepted one.
create function muster_candidate_names(candidates uuid[]) returns table (candidate_id uuid, family_name text, given_name text)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select c.id, e.family_name, e.given_name from candidate c join slot s on s.id = c.slot_id join expert e on e.id = c.expert_id
  where c.id = any(candidates) and (select muster_may('candidate:read')) and ((select muster_may('careers:whole')) or s.organisation_id = any(muster_organisations()))
    and (c.state in ('ACCEPTED', 'APPOINTED') or exists (select from consent w where w.expert_id = e.id and w.code = 'HR_OFFERS' and w.given));
end $body$;
-- Whether somebody has a main post at that time, in whatever body: nobody has two.
create function muster_has_main_post(person uuid, from_day date, until_day date) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return (select muster_may('careers:update')) and exists (select from post_holding h where h.expert_id = person and h.kind = 'HOLDER'
    and daterange(h.from_on, h.until_on, '[]') && daterange(from_day, until_day, '[]'));
end $body$;
`;
