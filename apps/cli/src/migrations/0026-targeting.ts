import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TALLIES } from './tally.sql.ts';

/** What lines may ask for beyond skills, limits of call-ups by law and fairness, the indexes that audiences are computed by, and the counts that boards read. */
export class Targeting1770000000026 implements MigrationInterface {
  name = 'Targeting1770000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LINES);
    await runner.query(LIMITS);
    await runner.query(INDEXES);
    await runner.query(TALLIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const LINES = `
alter table requirement
  add column credential_codes text[] not null default '{}', -- every one must be current on the last day
  add column agreement_codes text[] not null default '{}'; -- every one must be signed and hold on the last day
`;

const LIMITS = `
create table call_limit (
  what text not null check (what in ('REST_HOURS','CALLS_A_QUARTER')), -- hours between two shifts; real calls of one person in a quarter of the fiscal year
  amount smallint check (amount >= 0), -- null: no limit
  valid_from date not null,
  primary key (what, valid_from)
);
insert into call_limit values ('REST_HOURS', 11, '2026-01-01'), ('CALLS_A_QUARTER', 12, '2026-01-01');
`;

const INDEXES = `
-- All that targeting reads of an expert, by where and in which sector he is.
create index expert_targeting on expert (prefecture_code, sector) include (id, status, paused_at, remote_ok, travel_ok, languages, message_language, eligible_until, organisation_id);
create index expert_skill_targeting on expert_skill (work_role_id, level, expert_id) include (verified_at);
drop index expert_skill_role;
-- Each two neighbouring characters of a search key: names are short, and three characters are often more than is typed.
create function name_pairs(key text) returns text[] language sql immutable strict parallel safe as
  $body$ select coalesce(array_agg(distinct c.one || c.next), '{}') from (
    select one, lead(one) over (order by n) as next from unnest(string_to_array(key, null)) with ordinality as u(one, n)) c where c.next is not null $body$;
create index expert_name_pairs on expert using gin (name_pairs(search_key));
drop index expert_search;
create index expert_conflict_organisation on expert_conflict (organisation_id) include (expert_id, until_on);
create index call_up_launched on call_up (launched_at) where kind = 'REAL';
`;
