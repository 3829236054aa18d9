import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What imports need: days of birth to tell people apart, the statements of the NICE framework, the local governments. */
export class Intake1770000000027 implements MigrationInterface {
  name = 'Intake1770000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE);
    await runner.query(FACTS);
    await runner.query(EXPORTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const PEOPLE = `
create table expert_birth (
  id uuid primary key default uuidv7(),
  expert_id uuid not null unique references expert on delete cascade,
  born_sealed bytea not null, -- YYYY-MM-DD
  born_index bytea not null -- blind, of the day alone: names change
);
create index expert_birth_day on expert_birth (born_index);
-- Whoever adds people must learn whom an address belongs to already, and needs no right to read addresses for it: he has them in his hand.
create function muster_address_holders(indexes bytea[]) returns table (address_index bytea, expert_id uuid) language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  if not muster_may('expert:update') and not pg_has_role(session_user, current_user, 'member') then return; end if;
  return query select c.address_index, c.expert_id from contact c where c.address_index = any(indexes);
end $body$;
`;

const FACTS = `
alter table work_role add column description_en text;
-- Tasks, knowledge and skills of the NICE framework.
create table nice_statement (
  id text primary key check (id ~ '^[TKS][0-9]{4}[A-Z]?$'),
  kind text not null generated always as (case left(id, 1) when 'T' then 'TASK' when 'K' then 'KNOWLEDGE' else 'SKILL' end) stored,
  text_en text not null
);
create table work_role_statement (
  work_role_id text not null references work_role,
  statement_id text not null references nice_statement,
  primary key (work_role_id, statement_id)
);
create index work_role_statement_of on work_role_statement (statement_id);
create table municipality (
  code char(6) primary key, -- 全国地方公共団体コード with its check digit
  kind text not null check (kind in ('MUNICIPALITY','SPECIAL_WARD','CITY_WARD')),
  prefecture_code char(2) not null references prefecture,
  city_code char(6) references municipality, -- CITY_WARD: of which designated city
  organisation_id uuid references organisation, -- null: a ward of a designated city is no body of its own
  name_ja text not null,
  name_kana text not null,
  lat double precision not null, -- degrees north
  lon double precision not null, -- degrees east
  url text,
  valid_to date -- the last day; null: no end known
);
create index municipality_prefecture on municipality (prefecture_code, code);
`;

const EXPORTS = `
alter table data_export add column format text not null default 'JSON' check (format in ('JSON','CSV','XLSX','OFFLINE'));
`;
