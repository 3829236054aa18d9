import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents, call-ups, requirement lines, invitations, answers, the timeline. */
export class Callup1770000000008 implements MigrationInterface {
  name = 'Callup1770000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table incident (
  id uuid primary key default uuidv7(),
  code text not null unique, -- 2026-014
  preset_code text references preset,
  title_sealed bytea not null,
  severity smallint not null check (severity between 0 and 4),
  tlp text not null check (tlp in ('RED','AMBER+STRICT','AMBER','GREEN','CLEAR')),
  summary_sealed bytea not null,
  drill boolean not null,
  state text not null default 'OPEN' check (state in ('OPEN','CLOSED')),
  created_by uuid,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
create sequence incident_number;
create table incident_organisation (
  incident_id uuid not null references incident on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (incident_id, organisation_id)
);
create table call_up (
  id uuid primary key default uuidv7(),
  incident_id uuid not null references incident,
  number int not null unique, -- shown as 014 in texts; the reply code
  kind text not null check (kind in ('REAL','DRILL')),
  authenticity_code char(4) not null,
  state text not null check (state in ('DRAFT','AWAITING_APPROVAL','OPEN','FILLED','CLOSED','CANCELLED')),
  text_ja_sealed bytea not null,
  text_en_sealed bytea not null,
  channels text[] not null,
  audience jsonb not null, -- the filter as given
  wave_size int, -- null: everybody in wave 1
  wave_interval_seconds int,
  wave_stop text not null default 'FILLED' check (wave_stop in ('FILLED','FILLED_WITH_RESERVES','NEVER')),
  current_wave smallint not null default 0,
  reminder_after_seconds int, -- one reminder to the silent, on the same channels
  next_wave_at timestamptz,
  deadline timestamptz not null,
  plan jsonb not null default '{}', -- frozen at launch: counts, segments, cost, estimate, policy
  idempotency_key text not null,
  request_hash bytea not null,
  created_by uuid,
  approved_by uuid,
  approved_at timestamptz,
  created_at timestamptz not null default now(),
  launched_at timestamptz,
  filled_at timestamptz,
  ended_at timestamptz,
  end_reason text, -- a code where the system ended it
  end_words_sealed bytea, -- the coordinator's own words
  version int not null default 1
);
create sequence call_up_number;
create unique index call_up_idempotency on call_up (created_by, idempotency_key) nulls not distinct;
create unique index call_up_running_twin on call_up (request_hash) where state in ('AWAITING_APPROVAL','OPEN','FILLED');   -- an identical second launch is refused while the first runs
create table requirement (
  id uuid primary key default uuidv7(),
  call_up_id uuid not null references call_up on delete cascade,
  position smallint not null,
  work_role_id text references work_role, -- null: any role
  min_level smallint not null,
  head_count int not null check (head_count between 1 and 5000),
  reserve_count int not null default 0 check (reserve_count between 0 and 5000),
  place text not null check (place in ('ON_SITE','REMOTE','EITHER')),
  prefecture_code char(2) references prefecture,
  from_at timestamptz not null,
  until_at timestamptz not null,
  attestation_kind text references attestation_kind,
  languages text[] not null default '{}',
  unique (call_up_id, position),
  check (from_at < until_at)
);
create table invitation (
  id uuid primary key default uuidv7(),
  call_up_id uuid not null references call_up on delete cascade,
  expert_id uuid not null references expert,
  wave smallint not null, -- 0 = held back for a later wave
  link_number bigint generated always as identity unique,
  lines smallint[] not null, -- positions of the requirements this person fits
  scores real[] not null, -- same order, 0..1 best fit
  rank int not null, -- order of calling inside the call-up
  answer text check (answer in ('YES','YES_FROM','REMOTE_ONLY','NO')),
  answered_at timestamptz,
  arrive_at timestamptz,
  answer_channel text,
  answer_late boolean not null default false,
  unclear_at timestamptz,
  seen_at timestamptz, -- link first shown by GET with a browser
  release_state text not null default 'NOT_NEEDED',
  assignment text check (assignment in ('PROPOSED','ASSIGNED','RESERVE','STOOD_DOWN','RELEASED')),
  requirement_position smallint,
  assigned_at timestamptz,
  unique (call_up_id, expert_id)
);
create index invitation_wave on invitation (call_up_id, wave, rank);
create index invitation_answer on invitation (call_up_id, answer) where answer is not null;
create index invitation_expert on invitation (expert_id);
create index invitation_assignment on invitation (call_up_id, assignment, requirement_position) where assignment is not null;
create table answer (
  id bigint generated always as identity primary key,
  invitation_id uuid not null references invitation on delete cascade,
  kind text not null check (kind in ('YES','YES_FROM','REMOTE_ONLY','NO')),
  arrive_at timestamptz,
  channel text not null check (channel in ('SMS','LINK','EMAIL','VOICE','COORDINATOR')),
  received_at timestamptz not null,
  late boolean not null,
  note_sealed bytea,
  inbox_id uuid,
  entered_by uuid,
  source_key text not null, -- makes a repetition harmless: inbox id, link post nonce, entry key
  unique (invitation_id, source_key)
);
create table unclear_reply (
  id uuid primary key default uuidv7(),
  inbox_id uuid not null unique,
  call_up_id uuid references call_up on delete cascade,
  invitation_id uuid references invitation on delete cascade,
  text_sealed bytea not null,
  received_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid
);
create table call_up_event (
  id bigint generated always as identity primary key,
  call_up_id uuid not null references call_up on delete cascade,
  at timestamptz not null default clock_timestamp(),
  kind text not null,
  actor_id uuid,
  detail jsonb not null default '{}'
);   -- the timeline: ids and counts only
create index call_up_event_time on call_up_event (call_up_id, at);
create table invariant_check (
  id bigint generated always as identity primary key,
  call_up_id uuid,
  at timestamptz not null default clock_timestamp(),
  results jsonb not null,
  violations int not null
);
create table timer_firing (
  timer_key text primary key,
  due_at timestamptz not null,
  fired_at timestamptz not null
);   -- I9: a timer fires once, never early
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
