import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After the team stands: briefings in two stages with a log of who read them, check-ins, and notices to the people of a call-up. */
export class Missions1770000000042 implements MigrationInterface {
  name = 'Missions1770000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table briefing ( -- never changed: news is a further version
  id uuid primary key, -- given by the publisher, who seals the texts for it
  call_up_id uuid not null references call_up on delete cascade,
  version smallint not null,
  tlp text not null check (tlp in ('RED','AMBER+STRICT','AMBER','GREEN','CLEAR')),
  text_ja_sealed bytea not null,
  text_en_sealed bytea not null,
  published_at timestamptz not null,
  published_by uuid not null,
  unique (call_up_id, version)
);
create trigger briefing_append_only before update of id, call_up_id, version, tlp, published_at, published_by on briefing for each row execute function refuse_change();
create table briefing_view ( -- who read which version, first and last
  briefing_id uuid not null references briefing on delete cascade,
  invitation_id uuid not null references invitation on delete cascade,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times int not null default 1,
  primary key (briefing_id, invitation_id)
);
create index briefing_view_invitation on briefing_view (invitation_id);
create table duty_entry ( -- check in and check out, in turn
  id uuid primary key default uuidv7(),
  invitation_id uuid not null references invitation on delete cascade,
  kind text not null check (kind in ('IN','OUT')),
  at timestamptz not null,
  entered_by uuid not null
);
create index duty_entry_invitation on duty_entry (invitation_id, id);
create table call_up_notice ( -- what a coordinator told people of a call-up beside its own messages
  id uuid primary key,
  call_up_id uuid not null references call_up on delete cascade,
  number smallint not null, -- the attempt group of its deliveries
  audience text not null check (audience in ('TEAM','TEAM_AND_RESERVE','CALLED')),
  text_ja_sealed bytea not null,
  text_en_sealed bytea not null,
  idempotency_key text not null,
  people int not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  unique (call_up_id, number),
  unique (sent_by, idempotency_key)
);
alter table delivery drop constraint delivery_purpose_check;
alter table delivery add constraint delivery_purpose_check check (purpose in ('INVITE','REMINDER','CONFIRM','RESERVE','STAND_DOWN','UPDATE','BRIEFING','HELP','NOTICE'));
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
