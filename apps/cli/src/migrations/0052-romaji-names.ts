import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names in Roman letters beside those in kanji, for whom the kanji is given already: English pages showed kanji. */
export class RomajiNames1770000000052 implements MigrationInterface {
  name = 'RomajiNames1770000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CAREERS);
    await runner.query(RELEASES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

/** What a function gives cannot be added to: each is made anew, with the conditions that it had. */
const CAREERS = `
drop function muster_offer_people(uuid[], text, int, text, uuid, int);
drop function muster_candidate_names(uuid[]);
drop function muster_appointed_people(uuid[]);
drop function muster_planned_people(uuid[]);
-- Name, prefecture and skills of active experts who opted in to offers, and never of the caller's own people: by id, after one.
create function muster_offer_people(people uuid[], role text, lowest int, prefecture text, after uuid, most int) returns table (
  expert_id uuid, family_name text, given_name text, family_kana text, given_kana text, family_romaji text, given_romaji text, prefecture_code char(2), skills jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, e.family_name, e.given_name, e.family_kana, e.given_kana, e.family_romaji, e.given_romaji, e.prefecture_code, (
    select coalesce(jsonb_agg(jsonb_build_object('workRoleId', k.work_role_id, 'level', k.level, 'verified', k.verified_at is not null) order by k.level desc, k.work_role_id), '[]')
    from expert_skill k where k.expert_id = e.id)
  from consent c join expert e on e.id = c.expert_id
  where c.code = 'HR_OFFERS' and c.given and e.status = 'ACTIVE' and (people is null or e.id = any(people)) and (after is null or e.id > after)
    and (role is null or exists (select from expert_skill k where k.expert_id = e.id and k.work_role_id = role and k.level >= lowest))
    and (prefecture is null or e.prefecture_code = prefecture)
    and (e.organisation_id is null or e.organisation_id <> all(muster_organisations())) and (select muster_may('candidate:read'))
  order by e.id limit most;
end $body$;
-- The names of candidates of the caller's bodies, while they are open to offers or since they accepted one.
create function muster_candidate_names(candidates uuid[]) returns table (candidate_id uuid, family_name text, given_name text, family_romaji text, given_romaji text)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select c.id, e.family_name, e.given_name, e.family_romaji, e.given_romaji from candidate c join slot s on s.id = c.slot_id join expert e on e.id = c.expert_id
  where c.id = any(candidates) and (select muster_may('candidate:read')) and ((select muster_may('careers:whole')) or s.organisation_id = any(muster_organisations()))
    and (c.state in ('ACCEPTED', 'APPOINTED') or exists (select from consent w where w.expert_id = e.id and w.code = 'HR_OFFERS' and w.given));
end $body$;
-- What people who are appointed to the caller's bodies, or come from them, are called.
create function muster_appointed_people(people uuid[])
returns table (expert_id uuid, family_name text, given_name text, family_kana text, given_kana text, family_romaji text, given_romaji text)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, e.family_name, e.given_name, e.family_kana, e.given_kana, e.family_romaji, e.given_romaji from expert e
  where e.id = any(people) and e.erased_at is null and muster_may('appointment:read') and exists (select from appointment a where a.expert_id = e.id
    and (muster_may('careers:whole') or a.organisation_id = any(muster_organisations()) or a.home_id = any(muster_organisations())));
end $body$;
-- What people with a plan of the caller's bodies are called.
create function muster_planned_people(people uuid[]) returns table (expert_id uuid, family_name text, given_name text, family_romaji text, given_romaji text)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.id, e.family_name, e.given_name, e.family_romaji, e.given_romaji from expert e where e.id = any(people) and e.erased_at is null and muster_may('career-plan:read')
    and exists (select from career_plan c where c.expert_id = e.id and (muster_may('careers:whole') or c.organisation_id = any(muster_organisations())));
end $body$;
`;

const RELEASES = `
drop function muster_release_name(uuid);
-- The name of the person for whom the caller is asked; none where it was erased. The entry itself stays closed to employers.
create function muster_release_person(request uuid) returns table (family_name text, given_name text, family_romaji text, given_romaji text)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return query select e.family_name, e.given_name, e.family_romaji, e.given_romaji from release_request r join invitation i on i.id = r.invitation_id join expert e on e.id = i.expert_id
  where r.id = request and r.asked_at is not null and e.family_name || e.given_name <> '' and (
    muster_may('release:read') and r.organisation_id = any(muster_organisations())
    or muster_kind() = 'release' and exists (select from release_notice n where n.request_id = r.id and n.link_number = (muster_context() ->> 'link')::bigint));
end $body$;
`;
