import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator keeps: presets with their versions, senders, organisations over time, settings of call-ups. */
export class Administration1770000000046 implements MigrationInterface {
  name = 'Administration1770000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table preset
  add column version int not null default 1,
  add column changed_at timestamptz, -- set: the office keeps it, and the product's own facts no longer replace it
  add column withdrawn_at timestamptz;
create table preset_version ( -- what a preset said; never changed
  preset_code text not null references preset,
  version int not null,
  content jsonb not null, -- names, severity, texts, lines
  made_by uuid, -- null: as the product came
  made_at timestamptz,
  primary key (preset_code, version)
);
create trigger preset_version_append_only before update or delete on preset_version for each row execute function refuse_change();

alter table sender
  add column added_by uuid, -- null: the environment names it
  add column put_out_at timestamptz, -- taken out of use by hand
  add column own_rate double precision check (own_rate > 0), -- set by hand; null: as the environment says
  add column rate_set_at timestamptz; -- since when the present rate holds; null: always

alter table organisation
  add column changed_at timestamptz, -- set: the office keeps it
  add column successor_id uuid references organisation check (successor_id <> id);
create table organisation_name ( -- names over time; the newest of today or before is the organisation's
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  name_ja text not null,
  name_kana text,
  name_en text not null,
  from_on date not null,
  recorded_by uuid, -- null: as it stood before anybody renamed it
  recorded_at timestamptz not null,
  in_effect boolean not null default false, -- its day has come and the organisation bears it, or bore it
  unique (organisation_id, from_on)
);

create table call_up_setting ( -- what an installation sets for call-ups; the newest in force holds; null: as the environment says
  id uuid primary key default uuidv7(),
  audience_cap int check (audience_cap between 1 and 1000000),
  approval_above int check (approval_above between 1 and 1000000),
  escalates_after int check (escalates_after between 1 and 1440), -- minutes
  yen_per_segment numeric(8,2) check (yen_per_segment between 0 and 1000),
  reason text not null,
  state text not null check (state in ('WAITING','IN_FORCE','REFUSED')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid check (decided_by <> asked_by), -- the second person of one that loosens
  decided_at timestamptz,
  check ((state = 'WAITING') = (decided_at is null))
);
create unique index call_up_setting_waiting on call_up_setting (state) where state = 'WAITING';
create trigger call_up_setting_kept before update of audience_cap, approval_above, escalates_after, yen_per_segment, reason, asked_by, asked_at on call_up_setting
  for each row execute function refuse_change();
alter table retention_period add column recorded_by uuid, add column recorded_at timestamptz;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
