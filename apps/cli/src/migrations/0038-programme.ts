import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INDICATORS } from './indicators.sql.ts';

/** The progress board: indicators with their figures, targets, pledges with milestones, nudges, and yearly snapshots that never change. */
export class Programme1770000000038 implements MigrationInterface {
  name = 'Programme1770000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEASURES);
    await runner.query(INDICATORS);
    await runner.query(PLEDGES);
    await runner.query(SNAPSHOTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const MEASURES = `
-- What is measured. A definition that changes is a row from a later day on; the code says how it is computed.
create table indicator (
  code text not null,
  valid_from date not null,
  position smallint not null,
  better text not null check (better in ('HIGHER','LOWER')),
  name_ja text not null,
  name_en text not null,
  definition_ja text not null,
  definition_en text not null,
  denominator_ja text not null,
  denominator_en text not null,
  source_ja text not null,
  source_en text not null,
  primary key (code, valid_from)
);
-- What is to be reached, and by when. The last word on a day stands.
create table target (
  id uuid primary key default uuidv7(),
  indicator_code text not null,
  tier text check (tier in ('L1','L2','L3','L4')), -- null: all of it
  organisation_id uuid references organisation, -- null: of the whole country
  value numeric not null check (value >= 0), -- heads, or a share from 0 to 1
  due_on date not null,
  basis text not null, -- who decided it, and where it stands
  by_user uuid,
  at timestamptz not null default muster_now()
);
create index target_order on target (indicator_code, id desc);
create trigger target_append_only before update or delete on target for each row execute function refuse_change();
-- A figure as it was on a day: never without its denominator.
create table figure (
  id uuid primary key default uuidv7(),
  indicator_code text not null,
  organisation_id uuid references organisation, -- null: of the whole country
  tier text check (tier in ('L1','L2','L3','L4')),
  on_day date not null,
  numerator numeric not null,
  denominator numeric not null check (denominator > 0),
  computed_at timestamptz not null default muster_now(),
  unique nulls not distinct (indicator_code, organisation_id, tier, on_day)
);
create index figure_day on figure (on_day desc, indicator_code);
-- The benchmark of a group of bodies on a day: the mean of its top quartile.
create table benchmark (
  indicator_code text not null,
  peers text not null check (peers in ('MINISTRY','LOCAL_GOVERNMENT')),
  on_day date not null,
  value numeric not null,
  leaders int not null check (leaders > 0), -- bodies in the top quartile
  bodies int not null check (bodies >= leaders),
  primary key (indicator_code, peers, on_day)
);
insert into target (indicator_code, tier, value, due_on, basis) values
  ('ROSTER', null, 50000, '2020-12-31', 'サイバーセキュリティ強化に関する提言(2015年7月)');
`;

const PLEDGES = `
-- What a body promises to reach.
create table pledge (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  indicator_code text not null,
  value numeric not null check (value >= 0),
  due_on date not null,
  words text not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null default muster_now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index pledge_body on pledge (organisation_id, id);
create trigger pledge_stays before update of organisation_id, indicator_code, value, due_on, words, by_user, by_name, at on pledge for each row execute function refuse_change();
-- The way there. A linked one is reached when what it points to is: the slot filled, the post held, the course attended by all, the exercise held.
create table milestone (
  id uuid primary key default uuidv7(),
  pledge_id uuid not null references pledge on delete cascade,
  words text not null,
  due_on date not null,
  link_kind text check (link_kind in ('SLOT','POST','COURSE','EXERCISE')),
  link_id uuid,
  reached_on date,
  reached_by uuid, -- null: seen by the platform
  check ((link_kind is null) = (link_id is null))
);
create index milestone_pledge on milestone (pledge_id, due_on);
create index milestone_open on milestone (due_on) where reached_on is null;
create function milestone_stays() returns trigger language plpgsql as $body$
begin
  if (to_jsonb(new) - 'reached_on' - 'reached_by') <> (to_jsonb(old) - 'reached_on' - 'reached_by') or old.reached_on is not null then
    raise exception 'a milestone is reached once and else stays as it was promised' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger milestone_stays before update on milestone for each row execute function milestone_stays();
-- One mail to one person about one milestone; the address is looked up when it leaves.
create table nudge (
  id uuid primary key default uuidv7(),
  milestone_id uuid not null references milestone on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  kind text not null check (kind in ('DUE_SOON','OVERDUE')),
  queued_at timestamptz not null default muster_now(),
  sent_at timestamptz,
  unique (milestone_id, user_id, kind)
);
`;

const SNAPSHOTS = `
-- The figures of a fiscal year as they are published, with every word that explains them.
create table snapshot (
  id uuid primary key default uuidv7(),
  fiscal_year smallint not null unique check (fiscal_year between 2000 and 2199),
  as_of date not null,
  comments_until date not null,
  taken_at timestamptz not null default muster_now(),
  taken_by uuid not null,
  published_at timestamptz,
  published_by uuid,
  check (comments_until >= as_of),
  check ((published_at is null) = (published_by is null))
);
create table snapshot_figure (
  snapshot_id uuid not null references snapshot,
  indicator_code text not null,
  organisation_id uuid references organisation,
  tier text,
  name_ja text not null,
  name_en text not null,
  definition_ja text not null,
  definition_en text not null,
  denominator_ja text not null,
  denominator_en text not null,
  source_ja text not null,
  source_en text not null,
  position smallint not null,
  better text not null,
  on_day date not null,
  numerator numeric not null,
  denominator numeric not null check (denominator > 0),
  benchmark numeric,
  leaders int,
  bodies int,
  target numeric,
  unique nulls not distinct (snapshot_id, indicator_code, organisation_id, tier)
);
-- What a body says to its figures before they are published.
create table figure_comment (
  id uuid primary key default uuidv7(),
  snapshot_id uuid not null references snapshot,
  indicator_code text not null,
  organisation_id uuid not null references organisation,
  words text not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null default muster_now()
);
create index figure_comment_snapshot on figure_comment (snapshot_id, organisation_id, id);
create trigger figure_comment_append_only before update or delete on figure_comment for each row execute function refuse_change();
create function snapshot_stays() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or old.published_at is not null or (to_jsonb(new) - 'published_at' - 'published_by') <> (to_jsonb(old) - 'published_at' - 'published_by') then
    raise exception 'a snapshot never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger snapshot_stays before update or delete on snapshot for each row execute function snapshot_stays();
create trigger snapshot_figure_stays before update or delete on snapshot_figure for each row execute function refuse_change();
-- Figures come in with the snapshot's own transaction, and none after it.
create function snapshot_figure_in_time() returns trigger language plpgsql as $body$
begin
  if not exists (select from snapshot s where s.id = new.snapshot_id and s.published_at is null and s.taken_at = muster_now()) then
    raise exception 'a snapshot never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger snapshot_figure_in_time before insert on snapshot_figure for each row execute function snapshot_figure_in_time();
`;
