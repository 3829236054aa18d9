import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Four eyes: delegates, circles, pre-authorised rules, and how the decision on each call-up stands. */
export class Approval1770000000015 implements MigrationInterface {
  name = 'Approval1770000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table approval_delegation (
  id uuid primary key default uuidv7(),
  approver_id uuid not null references app_user on delete cascade,
  delegate_id uuid not null references app_user on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  check (from_at < until_at),
  check (approver_id <> delegate_id)
);
create index approval_delegation_delegate on approval_delegation (delegate_id) where revoked_at is null;
create table approver_circle ( -- who is told when; approvers without a row are in circle 1
  user_id uuid primary key references app_user on delete cascade,
  circle smallint not null check (circle between 1 and 3)
);
create table approval_rule ( -- pre-authorised: what matches goes out at once and is confirmed afterwards
  id uuid primary key default uuidv7(),
  preset_code text references preset, -- null: any incident
  max_severity smallint not null check (max_severity between 0 and 4),
  max_recipients int not null check (max_recipients > 0),
  confirm_within_seconds int not null check (confirm_within_seconds between 60 and 86400),
  from_at timestamptz not null,
  until_at timestamptz not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid,
  check (from_at < until_at)
);
create table call_up_approval ( -- one row for each call-up that needs a second person
  call_up_id uuid primary key references call_up on delete cascade,
  kind text not null check (kind in ('BEFORE', 'AFTERWARDS')), -- asked before it is sent, or confirmed afterwards
  rule_id uuid references approval_rule,
  round smallint not null default 1, -- an edit begins the next
  circle smallint not null default 1, -- the widest circle that was told
  asked_at timestamptz not null,
  due_at timestamptz, -- when the next circle is told; null: nobody is left to tell
  overdue boolean not null default false,
  decided_at timestamptz,
  decided_by uuid,
  on_behalf_of uuid, -- the approver whose delegate decided
  check (kind = 'BEFORE' or rule_id is not null)
);
create table call_up_author ( -- whoever wrote any version of it; none of them approves it
  call_up_id uuid not null references call_up on delete cascade,
  user_id uuid not null,
  primary key (call_up_id, user_id)
);
create table approval_notice ( -- one e-mail to one person of a circle; the address is looked up when it leaves
  id uuid primary key default uuidv7(),
  call_up_id uuid not null references call_up on delete cascade,
  round smallint not null,
  circle smallint not null,
  user_id uuid not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  unique (call_up_id, round, circle, user_id)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
