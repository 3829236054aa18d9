import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GROUP_ROLES } from './walls/index.ts';

/**
 * Who was found suitable, in a store of its own (Acts 108 of 2013 and 27 of 2024: no use for any other purpose). Nobody
 * but the owner reads its table; processes ask its functions, which answer yes or unknown and log every question apart.
 */
export class Attestations1770000000017 implements MigrationInterface {
  name = 'Attestations1770000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GROUP_ROLES);
    await runner.query(TABLES);
    await runner.query(DOOR);
    await runner.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const TABLES = `
create schema attestation;
create table attestation.confirmation (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  kind text not null references attestation_kind,
  organisation_id uuid not null references organisation, -- the ministry that notified it
  notified_on date not null,
  expires_on date not null,
  unique (expert_id, kind, organisation_id)
);
create index confirmation_kind on attestation.confirmation (kind, expires_on) include (notified_on, expert_id);
create table attestation.question (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  login text not null default session_user,
  caller_kind text,
  caller uuid,
  asked text not null check (asked in ('HOLDERS','AMONG')),
  people int, -- AMONG: about how many
  kind text not null,
  on_day date not null
); -- who asked, never what the answer was
create trigger question_append_only before update or delete on attestation.question for each row execute function refuse_change();
create trigger question_no_truncate before truncate on attestation.question for each statement execute function refuse_change();
`;

/** Whether the caller may ask is judged by the context of the transaction; the owner's own sessions (imports, tests) may. */
const DOOR = `
create function attestation.admit(asked text, people int, kind text, on_day date, variadic permissions text[]) returns boolean
language plpgsql volatile security definer set search_path = attestation, public, pg_temp as $body$
declare context jsonb := nullif(current_setting('muster.context', true), '')::jsonb;
begin
  if not pg_has_role(session_user, current_user, 'member') and not coalesce(context -> 'may' ?| permissions, false) then return false; end if;
  insert into attestation.question (caller_kind, caller, asked, people, kind, on_day)
    values (context ->> 'kind', (context ->> 'user')::uuid, asked, people, kind, on_day);
  return true;
end $body$;
-- Everybody for whom a confirmation of the kind holds on the day: whoever computes an audience asks for the whole set.
create function attestation.holders(kind text, on_day date) returns setof uuid
language plpgsql volatile security definer rows 5000 set search_path = attestation, public, pg_temp as $body$
begin
  if not attestation.admit('HOLDERS', null, kind, on_day, 'callup:preview', 'callup:launch', 'callup:approve') then return; end if;
  return query select distinct c.expert_id from attestation.confirmation c where c.kind = holders.kind and on_day between c.notified_on and c.expires_on;
end $body$;
-- Those of some people for whom it holds; who is absent is unknown.
create function attestation.among(people uuid[], kind text, on_day date) returns setof uuid
language plpgsql volatile security definer set search_path = attestation, public, pg_temp as $body$
begin
  if not attestation.admit('AMONG', cardinality(people), kind, on_day, 'attestation:read', 'callup:launch', 'callup:approve') then return; end if;
  return query select distinct c.expert_id from attestation.confirmation c
    where c.expert_id = any(people) and c.kind = among.kind and on_day between c.notified_on and c.expires_on;
end $body$;
`;

const GRANTS = `
revoke all on all functions in schema attestation from public;
grant usage on schema attestation to muster_api, muster_auditor;
grant execute on function attestation.holders(text, date), attestation.among(uuid[], text, date) to muster_api;
grant select on attestation.question to muster_auditor;
`;
