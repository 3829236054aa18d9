import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses and who attended, staff and headcounts by layer, exercises with seats and parts, event programmes with findings. */
export class Training1770000000035 implements MigrationInterface {
  name = 'Training1770000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COURSES);
    await runner.query(STAFF);
    await runner.query(COVERAGE);
    await runner.query(PROGRAMMES);
    await runner.query(EXERCISES);
    await runner.query(FINDINGS);
    await runner.query(COUNTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const COURSES = `
create table course (
  id uuid primary key default uuidv7(),
  code text not null unique, -- as the learning system calls it
  title_ja text not null,
  title_en text not null,
  layers text[] not null default '{}' check (layers <@ array['POLITICAL','EXECUTIVE','MANAGER','OFFICER','GENERAL']), -- who must attend
  counts_months smallint check (counts_months between 1 and 120), -- how long an attendance counts; null: for good
  for_the_post boolean not null default false, -- counts only for the post that was held on that day
  valid_from date not null,
  valid_to date check (valid_to >= valid_from), -- last day
  version int not null default 1
);
-- Credentials for which an attendance is evidence.
create table course_credential (
  course_id uuid not null references course on delete cascade,
  credential_code text not null references credential_kind,
  kind text not null check (kind in ('ONLINE','PRACTICAL')),
  primary key (course_id, credential_code)
);
`;

const STAFF = `
-- Somebody whom a body must educate, under the number that the body gave him; no name is kept. Who is also an expert stands in staff_expert.
create table staff (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  number text not null,
  unique (organisation_id, number)
);
create table staff_expert (
  staff_id uuid primary key references staff on delete cascade,
  expert_id uuid not null references expert on delete cascade
);
create index staff_expert_expert on staff_expert (expert_id);
-- What somebody is from a day on. A post that changes hands is a new row of somebody else.
create table staff_term (
  id uuid primary key default uuidv7(),
  staff_id uuid not null references staff on delete cascade,
  layer text not null check (layer in ('POLITICAL','EXECUTIVE','MANAGER','OFFICER','GENERAL')),
  post_id uuid references post,
  from_on date not null,
  until_on date check (until_on >= from_on) -- last day
);
create index staff_term_staff on staff_term (staff_id, from_on);
create unique index staff_term_open on staff_term (staff_id) where until_on is null;
create index staff_term_of_post on staff_term (post_id, from_on) where post_id is not null;
create unique index staff_term_post on staff_term (post_id) where until_on is null;
-- How many people a body has in a layer, from a day on: the denominator. The last word on a day stands.
create table headcount (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  layer text not null check (layer in ('POLITICAL','EXECUTIVE','MANAGER','OFFICER','GENERAL')),
  from_on date not null,
  people int not null check (people >= 0),
  source text not null, -- where the number stands
  by_user uuid,
  at timestamptz not null default muster_now()
);
create index headcount_order on headcount (organisation_id, layer, from_on desc, id desc);
create trigger headcount_append_only before update on headcount for each row execute function refuse_change();
-- Either a body's staff or an expert of the roster. One attendance of a course a day, however often it is imported.
create table attendance (
  id uuid primary key default uuidv7(),
  course_id uuid not null references course,
  staff_id uuid references staff on delete cascade,
  expert_id uuid references expert on delete cascade,
  attended_on date not null,
  source text not null check (source in ('IMPORT','ENTRY')),
  by_user uuid,
  at timestamptz not null default muster_now(),
  check ((staff_id is null) <> (expert_id is null)),
  unique nulls not distinct (course_id, staff_id, expert_id, attended_on)
);
create index attendance_staff on attendance (staff_id, course_id, attended_on desc);
create index attendance_expert on attendance (expert_id, course_id, attended_on desc) where expert_id is not null;
create trigger attendance_append_only before update on attendance for each row execute function refuse_change();
`;

const COVERAGE = `
-- Who is in which layer of which body on a day, and since when: staff as entered, and holders of posts of whom nothing was entered.
create function layer_holders(day date) returns table (organisation_id uuid, layer text, staff_id uuid, expert_id uuid, since date)
language sql stable as $body$
  select s.organisation_id, t.layer, s.id, x.expert_id, t.from_on
  from staff_term t join staff s on s.id = t.staff_id left join staff_expert x on x.staff_id = s.id
  where t.from_on <= day and coalesce(t.until_on >= day, true)
  union all
  select p.organisation_id, r.layer, s.id, h.expert_id, h.from_on
  from post_holding h join post p on p.id = h.post_id join post_rank r on r.code = p.rank
    left join staff s on s.organisation_id = p.organisation_id and s.number = h.staff_code
  where h.kind = 'HOLDER' and h.from_on <= day and coalesce(h.until_on >= day, true) and p.founded_on <= day and coalesce(p.abolished_on > day, true)
    and not exists (select from staff_term t where (t.post_id = p.id or t.staff_id = s.id) and t.from_on <= day and coalesce(t.until_on >= day, true))
    and not exists (select from staff_expert x join staff_term t using (staff_id) where x.expert_id = h.expert_id and t.from_on <= day and coalesce(t.until_on >= day, true))
$body$;
-- How many of each layer that a course is for attended it, and still count on a day: numbers for whoever may not see whose. null: every body.
create function muster_coverage(wanted uuid, day date, bodies uuid[]) returns table (organisation_id uuid, layer text, people int, people_from date, people_source text, known int, attended int)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  if not muster_may('training:read') and not pg_has_role(session_user, 'muster_worker', 'usage') then return; end if;
  return query
  with asked as (select c.* from course c where c.id = wanted),
  seen as (
    select a.staff_id, a.expert_id, max(a.attended_on) as last from attendance a join asked c on a.course_id = c.id
    where a.attended_on <= day and (c.counts_months is null or a.attended_on + make_interval(months => c.counts_months) > day) group by 1, 2),
  seen_experts as (
    select v.expert_id, max(v.last) as last from (
      select s.expert_id, s.last from seen s where s.expert_id is not null
      union all select x.expert_id, s.last from seen s join staff_expert x on x.staff_id = s.staff_id) v group by 1),
  held as (
    select h.organisation_id, h.layer, coalesce(greatest(s.last, e.last) >= case when c.for_the_post then h.since else '-infinity' end, false) as attended
    from asked c cross join layer_holders(day) h left join seen s on s.staff_id = h.staff_id left join seen_experts e on e.expert_id = h.expert_id
    where h.layer = any(c.layers) and (bodies is null or h.organisation_id = any(bodies))),
  told as (select h.organisation_id, h.layer, count(*)::int as known, (count(*) filter (where h.attended))::int as attended from held h group by 1, 2),
  counted as (
    select distinct on (n.organisation_id, n.layer) n.organisation_id, n.layer, n.people, n.from_on, n.source from headcount n, asked c
    where n.from_on <= day and n.layer = any(c.layers) and (bodies is null or n.organisation_id = any(bodies)) order by n.organisation_id, n.layer, n.from_on desc, n.id desc)
  select coalesce(n.organisation_id, t.organisation_id), coalesce(n.layer, t.layer), n.people, n.from_on, n.source, coalesce(t.known, 0), coalesce(t.attended, 0)
  from counted n full join told t on t.organisation_id = n.organisation_id and t.layer = n.layer;
end $body$;
`;

const PROGRAMMES = `
create table event_programme (
  id uuid primary key default uuidv7(),
  code text not null unique,
  name_ja text not null,
  name_en text not null,
  organisation_id uuid references organisation, -- who leads
  begins_on date not null,
  ends_on date not null check (ends_on >= begins_on),
  rehearsals_required smallint not null default 5 check (rehearsals_required between 1 and 50),
  version int not null default 1
);
`;

const EXERCISES = `
create table exercise (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('DOMESTIC','INTERNATIONAL','CALL_UP_DRILL')),
  title_ja text not null,
  title_en text not null,
  organisation_id uuid references organisation, -- who holds it
  language text not null default 'ja' check (language in ('ja','en')), -- spoken in it
  partners text[] not null default '{}', -- countries, ISO 3166-1 alpha-2
  practical boolean not null default true,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  state text not null default 'PLANNED' check (state in ('PLANNED','HELD','CANCELLED')),
  call_up_id uuid unique references call_up on delete set null, -- a drill of this platform, counted by itself
  programme_id uuid references event_programme,
  ordinal smallint check (ordinal >= 1), -- which rehearsal of the programme
  version int not null default 1,
  check ((programme_id is null) = (ordinal is null)),
  check ((kind = 'INTERNATIONAL') = (partners <> '{}')),
  unique (programme_id, ordinal)
);
create index exercise_days on exercise (from_on);
-- What it exercises, and for which credentials it is a practical course.
create table exercise_skill (
  exercise_id uuid not null references exercise on delete cascade,
  work_role_id text not null references work_role,
  primary key (exercise_id, work_role_id)
);
create table exercise_credential (
  exercise_id uuid not null references exercise on delete cascade,
  credential_code text not null references credential_kind,
  primary key (exercise_id, credential_code)
);
-- The ledger of seats: offered by the host, demanded by and filled from bodies. Taking back is a negative line.
create table seat_event (
  id uuid primary key default uuidv7(),
  exercise_id uuid not null references exercise on delete cascade,
  segment text not null check (segment in ('GOVERNMENT','INFRASTRUCTURE','LOCAL_GOVERNMENT','SME','EDUCATION')),
  kind text not null check (kind in ('OFFERED','DEMANDED','FILLED')),
  organisation_id uuid references organisation, -- null: of the segment as a whole
  seats int not null check (seats <> 0 and seats between -100000 and 100000),
  by_user uuid,
  at timestamptz not null default muster_now()
);
create index seat_event_exercise on seat_event (exercise_id, segment, id);
create trigger seat_event_append_only before update on seat_event for each row execute function refuse_change();
-- What somebody did in it.
create table exercise_part (
  id uuid primary key default uuidv7(),
  exercise_id uuid not null references exercise on delete cascade,
  expert_id uuid not null references expert on delete cascade,
  work_role_id text references work_role, -- null: another part
  result text not null check (result in ('TOOK_PART','PASSED','FAILED')),
  by_user uuid, -- null: counted by the platform
  by_name text,
  at timestamptz not null default muster_now(),
  unique (exercise_id, expert_id)
);
create index exercise_part_expert on exercise_part (expert_id);
`;

const FINDINGS = `
create table finding (
  id uuid primary key default uuidv7(),
  exercise_id uuid not null references exercise on delete cascade,
  number smallint not null,
  organisation_id uuid references organisation, -- who must mend it
  due_on date not null,
  text_sealed bytea not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null default muster_now(),
  unique (exercise_id, number)
);
-- A finding is open until the last of these says otherwise.
create table finding_move (
  id uuid primary key default uuidv7(),
  finding_id uuid not null references finding on delete cascade,
  act text not null check (act in ('MENDED','ACCEPTED','REOPENED')), -- ACCEPTED: somebody bears the risk
  reason_sealed bytea not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null default muster_now()
);
create index finding_move_finding on finding_move (finding_id, id);
create trigger finding_move_append_only before update of finding_id, act, by_user, by_name, at on finding_move for each row execute function refuse_change();
`;

const COUNTS = `
-- Parts and findings as numbers, for whoever may not see whose and which.
create function muster_exercise_parts(exercises uuid[]) returns table (exercise_id uuid, work_role_id text, people int, passed int)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select p.exercise_id, p.work_role_id, count(*)::int, (count(*) filter (where p.result = 'PASSED'))::int from exercise_part p
  where p.exercise_id = any(exercises) and (select muster_may('training:read')) group by p.exercise_id, p.work_role_id;
end $body$;
create function muster_exercise_findings(exercises uuid[]) returns table (exercise_id uuid, findings int, open int)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select f.exercise_id, count(*)::int, (count(*) filter (where coalesce((
    select m.act = 'REOPENED' from finding_move m where m.finding_id = f.id order by m.id desc limit 1), true)))::int
  from finding f where f.exercise_id = any(exercises) and (select muster_may('training:read')) group by f.exercise_id;
end $body$;
`;
