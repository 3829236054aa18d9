import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employers: whom to ask, on which standing terms, and the release of single people for single call-ups. */
export class Employers1770000000022 implements MigrationInterface {
  name = 'Employers1770000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TERMS);
    await runner.query(RELEASES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const TERMS = `
create table organisation_contact ( -- somebody at an employer who decides on releases
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  name_sealed bytea, -- null: ended, and erased with that
  email_sealed bytea,
  language text not null default 'ja' check (language in ('ja','en')),
  added_at timestamptz not null,
  added_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  check ((ended_at is null) = (name_sealed is not null) and (ended_at is null) = (email_sealed is not null))
);
create index organisation_contact_open on organisation_contact (organisation_id) where ended_at is null;
create table standing_terms ( -- a new row for every agreement; none is ever changed
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  valid_from date not null,
  hours_a_quarter int check (hours_a_quarter between 0 and 2208), -- for each person; null: no limit
  notice_hours int not null check (notice_hours between 0 and 2160),
  blackout datemultirange not null default '{}',
  excluded_clients uuid[] not null default '{}', -- organisations for whose incidents nobody is released
  release_needed boolean not null, -- for every call-up
  answer_within_minutes int not null check (answer_within_minutes between 15 and 10080),
  pay_basis text not null check (pay_basis in ('EMPLOYER_PAYS','AUTHORITY_PAYS','UNPAID')),
  liability_basis text not null check (liability_basis in ('EMPLOYER','AUTHORITY','PERSON')),
  recorded_at timestamptz not null,
  recorded_by uuid
);
create index standing_terms_order on standing_terms (organisation_id, valid_from desc, recorded_at desc, id desc);
create function standing_terms_stay() returns trigger language plpgsql as $body$
begin raise exception 'standing terms are never overwritten: record new ones'; end $body$;
create trigger standing_terms_stay before update or delete on standing_terms for each row execute function standing_terms_stay();
create function terms_in_force(organisation uuid, day date) returns setof standing_terms language sql stable as $body$
  select * from standing_terms where organisation_id = organisation and valid_from <= day order by valid_from desc, recorded_at desc, id desc limit 1
$body$;
`;

const RELEASES = `
alter table invitation add constraint invitation_release_state check (release_state in ('NOT_NEEDED','PENDING','GRANTED','REFUSED','LAPSED'));
create table release_request ( -- an employer is asked for one person in one call-up; what he may see stands in the row
  id uuid primary key default uuidv7(),
  invitation_id uuid not null references invitation on delete cascade,
  organisation_id uuid not null references organisation,
  terms_id uuid not null references standing_terms,
  requirement_position smallint not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  place text not null check (place in ('ON_SITE','REMOTE','EITHER')),
  drill boolean not null,
  state text not null default 'PENDING' check (state in ('PENDING','GRANTED','REFUSED','LAPSED','WITHDRAWN')),
  opened_at timestamptz not null,
  remind_at timestamptz not null,
  due_at timestamptz not null,
  asked_at timestamptz, -- the employer was written to; null: he knows nothing of it
  decided_at timestamptz,
  settled_at timestamptz, -- what follows from the state was done
  check (opened_at < due_at)
);
create unique index release_request_live on release_request (invitation_id) where state in ('PENDING','GRANTED');
create index release_request_invitation on release_request (invitation_id);
create index release_request_organisation on release_request (organisation_id, id desc) where asked_at is not null;
create table release_notice ( -- one e-mail to one contact; the address is looked up when it leaves
  id uuid primary key default uuidv7(),
  request_id uuid not null references release_request on delete cascade,
  contact_id uuid not null references organisation_contact,
  kind text not null check (kind in ('ASK','REMINDER','CALLED_OFF')),
  link_number bigint generated always as identity unique,
  queued_at timestamptz not null,
  sent_at timestamptz,
  unique (request_id, contact_id, kind)
);
-- The name of the person for whom the caller is asked: the entry itself stays closed to employers.
create function muster_release_name(request uuid) returns text language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return (select concat_ws(' ', nullif(e.family_name, ''), nullif(e.given_name, '')) from release_request r join invitation i on i.id = r.invitation_id join expert e on e.id = i.expert_id
    where r.id = request and r.asked_at is not null and (
      muster_may('release:read') and r.organisation_id = any(muster_organisations())
      or muster_kind() = 'release' and exists (select from release_notice n where n.request_id = r.id and n.link_number = (muster_context() ->> 'link')::bigint)));
end $body$;
`;
