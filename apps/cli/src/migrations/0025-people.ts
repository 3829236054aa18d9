import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AFFILIATIONS } from './people/affiliations.sql.ts';
import { DEPARTURES } from './people/departures.sql.ts';
import { INVITATIONS } from './people/invitations.sql.ts';

/** Who people are over time: names and affiliations with their days, groups of organisations, travel; invitations and alumni; documents of their own; when access ended. */
export class People1770000000025 implements MigrationInterface {
  name = 'People1770000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAMES);
    await runner.query(AFFILIATIONS);
    await runner.query(INVITATIONS);
    await runner.query(DOCUMENTS);
    await runner.query(DEPARTURES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const NAMES = `
alter table expert add column name_from date; -- the first day of the present name; null: since registration
alter table expert add column travel_prefectures char(2)[] check (travel_prefectures is null or travel_ok and cardinality(travel_prefectures) > 0); -- null: wherever he is needed
-- Names that are not the present one, which stands in the entry: former ones, those to come, and what became of wishes.
create table expert_name (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  state text not null check (state in ('PAST','AHEAD','ASKED','DONE','REFUSED','TAKEN_BACK')),
  family_name text not null,
  given_name text not null,
  family_kana text not null,
  given_kana text not null,
  family_romaji text not null,
  given_romaji text not null,
  former_name boolean not null, -- a former name (旧姓) in use
  search_key text not null,
  from_on date, -- PAST: null since registration
  until_on date, -- PAST: the last day
  entered_by uuid,
  entered_at timestamptz not null default muster_now(),
  check ((state = 'PAST') = (until_on is not null) and (state = 'PAST' or from_on is not null))
);
create index expert_name_expert on expert_name (expert_id, from_on);
create unique index expert_name_open on expert_name (expert_id, state) where state in ('AHEAD','ASKED');
create index expert_name_ahead on expert_name (from_on) where state = 'AHEAD';
create index expert_name_past on expert_name (expert_id) include (search_key) where state = 'PAST';
`;

const DOCUMENTS = `
-- What an expert handed in himself, whether or not a case is open; content and name are sealed.
create table own_document (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  about text not null check (about in ('IDENTITY','REFERENCES','EMPLOYER','SKILL','CREDENTIAL')),
  subject text, -- SKILL: the work role; CREDENTIAL: its code
  kind text not null check (kind in ('PDF','PNG','JPEG')),
  name_sealed bytea not null,
  content_sealed bytea not null,
  size int not null,
  handed_in_at timestamptz not null default muster_now(),
  check ((about in ('SKILL','CREDENTIAL')) = (subject is not null))
);
create index own_document_expert on own_document (expert_id, id);
`;
