import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duty weeks, busy times from calendars, capacity by quarters, and links to the own calendar. */
export class AvailabilityDetails1770000000020 implements MigrationInterface {
  name = 'AvailabilityDetails1770000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FEED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const TABLES = `
-- A duty week is an exception of its own kind: free at every hour from Monday 00:00 to Monday 00:00 in Japan.
alter table availability_exception
  add column kind text not null default 'SAID' check (kind in ('SAID','DUTY')),
  add column wake_severity smallint check (wake_severity between 0 and 4), -- DUTY: from this severity on quiet hours do not hold
  add constraint duty_week_severity check ((kind = 'DUTY') = (wake_severity is not null)),
  add constraint duty_week_whole check (kind <> 'DUTY' or available
    and lower(during) at time zone 'Asia/Tokyo' = date_trunc('week', lower(during) at time zone 'Asia/Tokyo')
    and upper(during) at time zone 'Asia/Tokyo' = date_trunc('week', lower(during) at time zone 'Asia/Tokyo') + interval '7 days');
create unique index availability_duty_week on availability_exception (expert_id, lower(during)) where kind = 'DUTY';

-- Times and nothing else of an uploaded calendar. Spans of one expert never touch: the last that begins before an end decides.
create table busy_time (
  expert_id uuid not null references expert on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz not null,
  imported_at timestamptz not null default muster_now(),
  check (from_at < until_at),
  primary key (expert_id, from_at) include (until_at)
);

-- Hours a quarter of the fiscal year, from a quarter on until another line; no line or null: no limit said.
create table capacity (
  expert_id uuid not null references expert on delete cascade,
  from_quarter date not null check (from_quarter::timestamp = date_trunc('quarter', from_quarter::timestamp)),
  hours smallint check (hours between 0 and 2208), -- a quarter of 92 days has no more
  said_at timestamptz not null default muster_now(),
  primary key (expert_id, from_quarter)
);

create table calendar_feed (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  token_hash bytea not null unique, -- SHA-256 of 256 random bits, which stand nowhere
  created_at timestamptz not null default muster_now(),
  revoked_at timestamptz
);
create unique index calendar_feed_live on calendar_feed (expert_id) where revoked_at is null;
`;

/** What a link to a calendar shows: times and a language. The function is all that its holder gets at. */
const FEED = `
create function muster_calendar(hash bytea) returns jsonb language sql stable security definer set search_path = public, pg_temp as $body$
  select jsonb_build_object('now', muster_now(), 'language', e.message_language, 'callable', e.status = 'ACTIVE' and e.paused_at is null, 'week', coalesce(v.week::text, '{}'),
    'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('from', lower(x.during), 'until', upper(x.during), 'available', x.available, 'duty', x.kind = 'DUTY')), '[]')
      from availability_exception x where x.expert_id = e.id and x.during && tstzrange(muster_now() - interval '7 days', muster_now() + interval '100 days')),
    'busy', (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_at, 'until', b.until_at)), '[]')
      from busy_time b where b.expert_id = e.id and b.until_at > muster_now() - interval '7 days' and b.from_at < muster_now() + interval '100 days'))
  from calendar_feed f join expert e on e.id = f.expert_id left join availability v on v.expert_id = e.id
  where f.token_hash = hash and f.revoked_at is null and e.status <> 'LEFT'
$body$;
`;
