import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Career tracks by version, and the plans that people agree on with their body. */
export class Tracks1770000000033 implements MigrationInterface {
  name = 'Tracks1770000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TRACKS);
    await runner.query(PLANS);
    await runner.query(FACTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

/** A version is never changed: a plan rests on the one on which it was agreed. */
const TRACKS = `
create table career_track (
  code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  position smallint not null
);
create table track_version (
  id uuid primary key default uuidv7(),
  track_code text not null references career_track,
  version smallint not null check (version >= 1),
  name_ja text not null,
  name_en text not null,
  aim_ja text not null,
  aim_en text not null,
  valid_from date not null,
  by_user uuid, -- null: came with the product
  at timestamptz not null default muster_now(),
  unique (track_code, version)
);
create table track_step (
  version_id uuid not null references track_version,
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  position smallint not null,
  name_ja text not null,
  name_en text not null,
  after text[] not null default '{}', -- steps of the same version that come first
  primary key (version_id, code)
);
create table track_requirement (
  id uuid primary key default uuidv7(),
  version_id uuid not null,
  step_code text not null,
  position smallint not null,
  kind text not null check (kind in ('POST','SKILL','EXERCISE','COURSE','TENURE','SECONDMENT')),
  ref text, -- POST, SKILL: work role; EXERCISE: its kind; COURSE: its code. POST without: any of security management
  level smallint check (level between 1 and 4), -- POST, SKILL
  amount smallint not null check (amount between 1 and 480), -- POST, TENURE: months; EXERCISE, SECONDMENT: how many
  foreign key (version_id, step_code) references track_step,
  check (kind not in ('SKILL','COURSE') or ref is not null),
  check (kind <> 'SKILL' or level is not null)
);
create index track_requirement_step on track_requirement (version_id, step_code, position);
create trigger track_version_append_only before update or delete on track_version for each row execute function refuse_change();
create trigger track_step_append_only before update or delete on track_step for each row execute function refuse_change();
create trigger track_requirement_append_only before update or delete on track_requirement for each row execute function refuse_change();
`;

const PLANS = `
create table career_plan (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  organisation_id uuid not null references organisation, -- with which it is agreed
  version_id uuid not null,
  target_code text not null,
  target_on date not null,
  made_by uuid,
  made_at timestamptz not null default muster_now(),
  person_agreed_at timestamptz,
  body_agreed_at timestamptz,
  body_agreed_by uuid,
  ended_at timestamptz,
  ended_why text check (ended_why in ('REPLACED','REACHED','GIVEN_UP')),
  foreign key (version_id, target_code) references track_step (version_id, code),
  check ((ended_at is null) = (ended_why is null)),
  check (body_agreed_at is not null or body_agreed_by is null)
);
create unique index career_plan_open on career_plan (expert_id) where ended_at is null;
create index career_plan_body on career_plan (organisation_id, made_at);
create trigger career_plan_append_only before update of expert_id, organisation_id, version_id, target_code, target_on, made_by, made_at on career_plan
  for each row execute function refuse_change();
`;

/** What counts towards a track is what is on record of it; suitability evaluations have no part in it. */
const FACTS = `
-- Whether somebody is one of the people of the caller's bodies: by his entry, an appointment or a post.
create function muster_of_my_bodies(person uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return muster_may('career-plan:read') and (muster_may('careers:whole')
    or exists (select from expert e where e.id = person and e.organisation_id = any(muster_organisations()))
    or exists (select from appointment a where a.expert_id = person and a.closed_at is null and (a.organisation_id = any(muster_organisations()) or a.home_id = any(muster_organisations())))
    or exists (select from post_holding h join post p on p.id = h.post_id where h.expert_id = person and p.organisation_id = any(muster_organisations())
      and coalesce(h.until_on, 'infinity') >= (muster_now() at time zone 'Asia/Tokyo')::date));
end $body$;
-- The facts of a career, for the person himself and for those who look after him.
create function muster_career_facts(person uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  if person is distinct from muster_expert() and not muster_of_my_bodies(person) then return null; end if;
  return jsonb_build_object(
    'skills', (select coalesce(jsonb_agg(jsonb_build_object('workRoleId', s.work_role_id, 'level', s.level)), '[]') from expert_skill s where s.expert_id = person and s.verified_at is not null),
    'posts', (select coalesce(jsonb_agg(jsonb_build_object('fromOn', h.from_on, 'untilOn', h.until_on, 'securityManagement', p.security_management,
        'duties', (select coalesce(jsonb_agg(jsonb_build_object('workRoleId', d.work_role_id, 'level', d.level)), '[]') from post_duty d
          where d.post_id = p.id and d.from_on <= coalesce(h.until_on, 'infinity') and coalesce(d.until_on, 'infinity') >= h.from_on)) order by h.from_on), '[]')
      from post_holding h join post p on p.id = h.post_id where h.expert_id = person),
    'exercises', (select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'on', x.until_on)), '[]') from exercise_part q join exercise x on x.id = q.exercise_id
      where q.expert_id = person and q.result <> 'FAILED' and x.state = 'HELD'),
    'courses', (select coalesce(jsonb_agg(distinct c.code), '[]') from attendance t join course c on c.id = t.course_id left join staff_expert e on e.staff_id = t.staff_id where person in (t.expert_id, e.expert_id)),
    'secondments', (select count(*) from appointment a where a.expert_id = person and a.home_id is not null and a.closed_at is not null and a.ended_how in ('RETURNED', 'TERM')));
end $body$;
-- What people with a plan of the caller's bodies are called.
create function muster_planned_people(people uuid[]) returns table (expert_id uuid, family_name text, given_name text) language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, e.family_name, e.given_name from expert e where e.id = any(people) and e.erased_at is null and muster_may('career-plan:read')
    and exists (select from career_plan c where c.expert_id = e.id and (muster_may('careers:whole') or c.organisation_id = any(muster_organisations())));
end $body$;
-- Whether somebody has an open plan with another body.
create function muster_planned_elsewhere(person uuid, body uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return muster_may('career-plan:update') and exists (select from career_plan c where c.expert_id = person and c.ended_at is null and c.organisation_id <> body);
end $body$;
-- Whether somebody holds a post today, for those who look for a post for somebody, and for experts.
create function muster_post_held(post uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return not (muster_may('career-plan:read') or muster_expert() is not null) or exists (select from post_holding h where h.post_id = post and h.kind <> 'ACTING'
    and (muster_now() at time zone 'Asia/Tokyo')::date between h.from_on and coalesce(h.until_on, 'infinity'));
end $body$;
-- Posts for which a slot is advertised and not filled: as public as the advertisement.
create function muster_advertised_posts() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $body$
  select s.post_id from slot s join slot_event v on v.slot_id = s.id
  where s.post_id is not null and v.reverses is null and not exists (select from slot_event r where r.reverses = v.id)
  group by s.id, s.post_id
  having coalesce(sum(v.heads) filter (where v.kind = 'ADVERTISED'), 0) > coalesce(sum(case v.kind when 'FILLED' then v.heads when 'VACATED' then -v.heads end), 0)
$body$;
`;
