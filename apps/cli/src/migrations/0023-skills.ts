import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands behind skills and credentials, the rules of credentials, and teams. */
export class Skills1770000000023 implements MigrationInterface {
  name = 'Skills1770000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SKILLS);
    await runner.query(CREDENTIALS);
    await runner.query(TEAMS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const SKILLS = `
alter table expert_skill
  add column claimed_level smallint check (claimed_level between 1 and 4 and claimed_level > level), -- above what is verified; waits for an officer
  add column last_exercised_on date;
-- Each judgement of an officer stays. LEVEL 0 withdraws.
create table skill_judgement (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  work_role_id text not null references work_role,
  level smallint not null check (level between 0 and 4),
  evidence_sealed bytea not null,
  by_user uuid not null,
  by_name text not null, -- the officer, as he was called then
  at timestamptz not null default muster_now()
);
create index skill_judgement_expert on skill_judgement (expert_id, id);
create trigger skill_judgement_append_only before update of expert_id, work_role_id, level, by_user, by_name, at on skill_judgement for each row execute function refuse_change();
-- Whatever the services do: in a user's transaction only an officer verifies, and nobody his own skills.
create function guard_verified_skill() returns trigger language plpgsql set search_path = public, pg_temp as $body$
begin
  if muster_kind() is null or new.verified_at is null then return new; end if;
  if tg_op = 'UPDATE' then
    if old.verified_at = new.verified_at and old.verified_by is not distinct from new.verified_by and new.level <= old.level
      and old.expert_id = new.expert_id and old.work_role_id = new.work_role_id then return new; end if;
  end if;
  if not muster_may('expert:vet') or new.expert_id is not distinct from muster_expert() then
    raise exception 'only another officer verifies a skill' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $body$;
create trigger guard_verified_skill before insert or update on expert_skill for each row execute function guard_verified_skill();
`;

const CREDENTIALS = `
alter table expert_credential
  add column id uuid not null unique default uuidv7(),
  add column number_sealed bytea,
  add column recorded_at timestamptz not null default muster_now();
-- What keeps a credential current, from a day on. CYCLE counts periods from the day on which it was obtained or renewed, WINDOW from the last exercise.
create table credential_rule (
  credential_code text not null references credential_kind,
  kind text not null check (kind in ('ONLINE','PRACTICAL')),
  valid_from date not null,
  basis text not null check (basis in ('CYCLE','WINDOW','NONE')), -- NONE ends the rule before it
  months smallint not null check (months between 1 and 120),
  primary key (credential_code, kind, valid_from)
);
create table credential_evidence (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  credential_code text not null references credential_kind,
  kind text not null check (kind in ('CERTIFICATE','ONLINE','PRACTICAL')),
  done_on date not null,
  note_sealed bytea,
  by_user uuid, -- null: taken over from a list
  by_name text,
  at timestamptz not null default muster_now()
);
create index credential_evidence_expert on credential_evidence (expert_id, credential_code, done_on);
create trigger credential_evidence_append_only before update of expert_id, credential_code, kind, done_on, by_user, by_name, at
  on credential_evidence for each row execute function refuse_change();
`;

const TEAMS = `
create table team (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('CYMAT','REGIONAL_CYMAT','MINISTRY_CSIRT','PREFECTURE_CSIRT','MUNICIPALITY_CSIRT')),
  name_ja text not null,
  name_en text not null,
  organisation_id uuid references organisation, -- the body whose team it is
  prefecture_code char(2) references prefecture,
  least_severity smallint not null check (least_severity between 0 and 4), -- from which severity it is activated; drills always may
  activation_ja text not null, -- who activates it and how, in words
  activation_en text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from), -- last day
  version int not null default 1,
  unique (name_ja, valid_from)
);
create table team_member (
  id uuid primary key default uuidv7(),
  team_id uuid not null references team on delete cascade,
  expert_id uuid not null references expert on delete cascade,
  post text not null check (post in ('LEAD','DEPUTY','MEMBER')),
  from_on date not null,
  until_on date check (until_on >= from_on) -- last day
);
create index team_member_team on team_member (team_id, expert_id);
create index team_member_expert on team_member (expert_id);
create unique index team_member_open on team_member (team_id, expert_id) where until_on is null;
create unique index team_member_head on team_member (team_id, post) where until_on is null and post in ('LEAD','DEPUTY');
-- Two teams that help each other, once for both.
create table team_aid (
  id uuid primary key default uuidv7(),
  team_id uuid not null references team on delete cascade,
  partner_id uuid not null references team on delete cascade,
  from_on date not null,
  until_on date check (until_on >= from_on),
  check (team_id < partner_id)
);
create unique index team_aid_open on team_aid (team_id, partner_id) where until_on is null;
create index team_aid_partner on team_aid (partner_id);
`;
